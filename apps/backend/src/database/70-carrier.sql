-- Cash that a carrier handed over is handed over for good, and never more than it collected.
create or replace function cash_remittance_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'Cash remittance % never changes', old.id using errcode = '23514';
end $$;

create or replace trigger cash_remittance_is_final
  before update or delete on cash_remittance
  for each row execute function cash_remittance_is_final();

create or replace function cash_remittance_fits() returns trigger language plpgsql as $$
declare
  collected record;
begin
  select amount, held_by, producer_order_id into collected from cash_collection
    where id = new.cash_collection_id and deleted_at is null for update;
  if collected is null or collected.held_by <> 'carrier' or collected.producer_order_id <> new.producer_order_id then
    raise exception 'The carrier holds no cash of collection %', new.cash_collection_id using errcode = '23514';
  end if;
  if new.amount + coalesce((select sum(amount) from cash_remittance where cash_collection_id = new.cash_collection_id), 0)
      > collected.amount then
    raise exception 'More would be handed over of collection % than was collected', new.cash_collection_id
      using errcode = '23514';
  end if;
  return new;
end $$;

create or replace trigger cash_remittance_fits
  before insert on cash_remittance
  for each row execute function cash_remittance_fits();

create or replace function cash_remittance_tell_outbox() returns trigger language plpgsql as $$
begin
  perform outbox_emit('cash_remittance.changed', new.id);
  return null;
end $$;

create or replace trigger cash_remittance_tell_outbox
  after insert on cash_remittance
  for each row execute function cash_remittance_tell_outbox();

-- What a carrier told in a row never changes; a row that is settled or closed stays so.
create or replace function remittance_row_is_told() returns trigger language plpgsql as $$
begin
  if (new.remittance_file_id, new.number, new.code, new.own_code, new.amount, new.fee, new.told_on)
      is distinct from (old.remittance_file_id, old.number, old.code, old.own_code, old.amount, old.fee, old.told_on) then
    raise exception 'What a carrier told is never changed (%)', old.id using errcode = '23514';
  end if;
  if old.state <> 'queued' and new.state is distinct from old.state then
    raise exception 'Remittance row % is % for good', old.id, old.state using errcode = '23514';
  end if;
  return new;
end $$;

create or replace trigger remittance_row_is_told
  before update on remittance_row
  for each row execute function remittance_row_is_told();
