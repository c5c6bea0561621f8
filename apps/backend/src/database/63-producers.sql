-- What is still being filled in shows on no page and in no search: only its moves are told, not each keystroke of it.
drop trigger if exists "outbox_insert_producer.changed" on producer;
drop trigger if exists "outbox_update_producer.changed" on producer;
drop trigger if exists "outbox_delete_producer.changed" on producer;
create or replace function producer_emit() returns trigger
language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.status = old.status and new.status in ('draft', 'submitted', 'more_wanted') then
    return null;
  end if;
  if tg_op = 'INSERT' and new.status = 'draft' then
    return null;
  end if;
  perform outbox_emit('producer.changed', case when tg_op = 'DELETE' then old.id else new.id end);
  return null;
end $$;
create or replace trigger producer_emit after insert or update or delete on producer
  for each row execute function producer_emit();

-- A rest is part of what its producer's pages say.
select outbox_watch('producer_closing', 'producer.changed', 'producer_id');

-- What was decided about a shop, and where its money goes, is told to its people: the log's own row is the cause.
create or replace function producer_acted_emit() returns trigger
language plpgsql as $$
begin
  if new.act in ('producer.approved', 'producer.more_wanted', 'producer.suspended', 'producer.bank_account_changed') then
    perform outbox_emit('producer.acted', new.id);
  end if;
  return null;
end $$;
create or replace trigger producer_acted after insert on audit_entry
  for each row execute function producer_acted_emit();
