-- What officers wrote and what became of a dossier is only appended.
create or replace function dossier_history_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'The history of a dossier is never changed (%)', old.id using errcode = '23514';
end $$;
create or replace trigger dossier_step_is_final
  before update or delete on dossier_step for each row execute function dossier_history_is_final();
create or replace trigger dossier_comment_is_final
  before update or delete on dossier_comment for each row execute function dossier_history_is_final();

-- What is over stays over; what a dossier is about and by which set it was filed stays what it was.
create or replace function dossier_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.revision > 0 then
      raise exception 'Dossier % was filed and is kept', old.id using errcode = '23514';
    end if;
    return old;
  end if;
  if old.closed_at is not null and (new.state, new.answers, new.closed_at) is distinct from (old.state, old.answers, old.closed_at) then
    raise exception 'Dossier % is % for good', old.id, old.state using errcode = '23514';
  end if;
  if (new.product_id, new.kind, new.code) is distinct from (old.product_id, old.kind, old.code)
      or (old.revision > 0 and (new.set_code, new.first_filed_on) is distinct from (old.set_code, old.first_filed_on)) then
    raise exception 'What a dossier is about never changes (%)', old.id using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger dossier_is_kept
  before update or delete on dossier for each row execute function dossier_is_kept();

-- Key: the dossier. Whoever follows reads the step that is named.
create or replace function dossier_tell_outbox() returns trigger language plpgsql as $$
begin
  perform outbox_emit('dossier.changed', new.dossier_id,
    jsonb_build_object('step', new.id, 'act', new.act, 'from', new.from_state, 'to', new.to_state));
  return null;
end $$;
create or replace trigger dossier_tell_outbox
  after insert on dossier_step for each row execute function dossier_tell_outbox();
