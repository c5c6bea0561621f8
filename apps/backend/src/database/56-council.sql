-- A closed sheet, a result and a decision are what people signed: they are only ever added to, by anybody.
create or replace function council_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are only ever added', tg_table_name using errcode = '23514';
end $$;

do $$ declare
  target text;
begin
  foreach target in array array['score_sheet', 'council_comment', 'council_result', 'council_decision', 'ministry_answer'] loop
    execute format('create or replace trigger council_keeps_rows before update or delete on %I
      for each row execute function council_is_append_only()', target);
    execute format('create or replace trigger council_keeps_table before truncate on %I
      for each statement execute function council_is_append_only()', target);
  end loop;
end $$;

-- A sheet belongs to a seat of the round that has the dossier on its list, is scored by the entry's set, and comes
-- before the result. A correction takes the place of a sheet of the same seat on the same dossier.
create or replace function score_sheet_fits() returns trigger language plpgsql as $$
begin
  if not exists (
    select from council_entry e join council_seat s on s.round_id = e.round_id
    where e.id = new.entry_id and s.id = new.seat_id and e.set_number = new.set_number and e.set_code = new.set_code
      and new.closed_by = 'user:' || s.user_id
  ) then
    raise exception 'Seat % has no sheet on entry %', new.seat_id, new.entry_id using errcode = '23514';
  end if;
  if exists (select from council_result where entry_id = new.entry_id) then
    raise exception 'The result of entry % stands', new.entry_id using errcode = '23514';
  end if;
  if new.supersedes is not null and not exists (
    select from score_sheet where id = new.supersedes and entry_id = new.entry_id and seat_id = new.seat_id
  ) then
    raise exception 'Sheet % is not this seat''s on this dossier', new.supersedes using errcode = '23514';
  end if;
  return new;
end $$;

create or replace trigger score_sheet_fits before insert on score_sheet
  for each row execute function score_sheet_fits();

-- Stars come from a result: a province awards no more than its council's result allows, or, once the ministry has
-- answered, than its council's does.
create or replace function council_decision_fits() returns trigger language plpgsql as $$
declare
  allowed integer;
begin
  select case when answer.id is null then result.stars else answer.stars end into allowed
    from council_result result
    left join ministry_export export on export.entry_id = result.entry_id
    left join ministry_answer answer on answer.export_id = export.id
    where result.entry_id = new.entry_id;
  if new.kind = 'award' and (allowed is null or new.stars > allowed) then
    raise exception 'No result allows % stars', new.stars using errcode = '23514';
  end if;
  return new;
end $$;

create or replace trigger council_decision_fits before insert on council_decision
  for each row execute function council_decision_fits();
