-- The history of a case is only appended. Words of a person who asked to be forgotten may be blotted out of it.
create or replace function return_case_event_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.text is null
    and to_jsonb(new) - 'text' - 'updated_at' = to_jsonb(old) - 'text' - 'updated_at' then
    return new;
  end if;
  raise exception 'The history of a return case is never changed (%)', old.id using errcode = '23514';
end $$;

create or replace trigger return_case_event_is_final
  before update or delete on return_case_event
  for each row execute function return_case_event_is_final();

-- A case that is over stays over, and what was disputed stays what it was.
create or replace function return_case_is_told() returns trigger language plpgsql as $$
begin
  if old.state in ('settled', 'closed', 'withdrawn') and new.state is distinct from old.state then
    raise exception 'Return case % is % for good', old.id, old.state using errcode = '23514';
  end if;
  if (new.producer_order_id, new.disputed_amount, new.kind, new.wish)
      is distinct from (old.producer_order_id, old.disputed_amount, old.kind, old.wish) then
    raise exception 'What a return case is about never changes (%)', old.id using errcode = '23514';
  end if;
  return new;
end $$;

create or replace trigger return_case_is_told
  before update on return_case
  for each row execute function return_case_is_told();

-- Key: the parcel, whose money waits while a case of it is open; messages read the case from there too.
create or replace function return_case_tell_outbox() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.state is distinct from old.state then
    perform outbox_emit('return_case.changed', new.producer_order_id, jsonb_build_object('case', new.id));
  end if;
  return null;
end $$;

create or replace trigger return_case_tell_outbox
  after insert or update of state on return_case
  for each row execute function return_case_tell_outbox();
