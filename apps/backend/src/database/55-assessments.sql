-- What a commune decided and what the advisory team reported stays as it was signed.
create or replace function assessment_is_final() returns trigger language plpgsql as $$
begin
  if old.outcome is not null then
    raise exception 'The assessment % is decided and never changes', old.id using errcode = '23514';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create or replace trigger assessment_is_final
  before update or delete on commune_assessment for each row execute function assessment_is_final();

create or replace function study_is_final() returns trigger language plpgsql as $$
begin
  if old.reported_on is not null then
    raise exception 'The study % is reported and never changes', old.id using errcode = '23514';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create or replace trigger study_is_final
  before update or delete on dossier_study for each row execute function study_is_final();
