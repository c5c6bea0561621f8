-- What was given back of a parcel is given back for good. Words of a person who asked to be forgotten may be blotted out.
create or replace function parcel_refund_is_final() returns trigger language plpgsql as $$
begin
  if old.settled_at is null then
    return coalesce(new, old);
  end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - 'reason' - 'updated_at' = to_jsonb(old) - 'reason' - 'updated_at'
    and (new.reason is null or new.reason = old.reason) then
    return new;
  end if;
  raise exception 'Parcel refund % is settled and never changes', old.id using errcode = '23514';
end $$;

create or replace trigger parcel_refund_is_final
  before update or delete on parcel_refund
  for each row execute function parcel_refund_is_final();

create or replace function parcel_refund_tell_outbox() returns trigger language plpgsql as $$
begin
  if new.settled_at is not null and old.settled_at is null then
    perform outbox_emit('parcel_refund.changed', new.producer_order_id);
  end if;
  return null;
end $$;

create or replace trigger parcel_refund_tell_outbox
  after update of settled_at on parcel_refund
  for each row execute function parcel_refund_tell_outbox();

-- Nobody gets back more than a parcel cost, whoever writes: the parts together stay within its total.
create or replace function parcel_refunds_stay_within() returns trigger language plpgsql as $$
begin
  if (select coalesce(sum(amount), 0) from parcel_refund where producer_order_id = new.producer_order_id and deleted_at is null)
      > (select total from producer_order where id = new.producer_order_id) then
    raise exception 'More would go back of parcel % than it cost', new.producer_order_id using errcode = '23514';
  end if;
  return null;
end $$;

create or replace trigger parcel_refunds_stay_within
  after insert on parcel_refund
  for each row execute function parcel_refunds_stay_within();
