-- The history of a parcel is only appended. Words of a person who asked to be forgotten may be blotted out of it
-- (src/account/erasure.ts): the reason, and nothing besides.
create or replace function producer_order_event_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.reason is null
    and to_jsonb(new) - 'reason' - 'updated_at' = to_jsonb(old) - 'reason' - 'updated_at' then
    return new;
  end if;
  raise exception 'The history of a parcel is never changed (%)', old.id using errcode = '23514';
end $$;

create or replace trigger producer_order_event_is_final
  before update or delete on producer_order_event
  for each row execute function producer_order_event_is_final();

-- What a parcel's state means for others (mail, portal, pages) follows from the outbox.
create or replace function producer_order_tell_outbox() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.state is distinct from old.state then
    perform outbox_emit('producer_order.changed', new.id);
  end if;
  return null;
end $$;

create or replace trigger producer_order_tell_outbox
  after insert or update of state on producer_order
  for each row execute function producer_order_tell_outbox();

-- Medusa reads reserved_quantity, adds and writes it back, so that two writers can lose one of their changes.
-- Here it is always the sum of the live reservations, whoever writes the level and whatever was written.
create or replace function inventory_level_counts_reservations() returns trigger language plpgsql as $$
declare
  reserved numeric;
begin
  select coalesce(sum(quantity), 0) into reserved from reservation_item
    where inventory_item_id = new.inventory_item_id and location_id = new.location_id and deleted_at is null;
  new.reserved_quantity := reserved;
  new.raw_reserved_quantity := jsonb_build_object('value', reserved::text, 'precision', 20);
  return new;
end $$;

create or replace trigger inventory_level_counts_reservations
  before update on inventory_level
  for each row execute function inventory_level_counts_reservations();

-- A change of a reservation is counted at once, under the level's row lock; and reserving what is not there is
-- refused, whatever the locks of the process let through. Not a check on inventory_level: fulfilment lowers the stock
-- there before it gives the reservation up.
create or replace function reservation_is_counted() returns trigger language plpgsql as $$
declare
  stocked numeric;
  reserved numeric;
begin
  if tg_op <> 'INSERT' then
    update inventory_level set reserved_quantity = reserved_quantity
      where inventory_item_id = old.inventory_item_id and location_id = old.location_id and deleted_at is null;
  end if;
  if tg_op = 'DELETE' then
    return null;
  end if;
  update inventory_level set reserved_quantity = reserved_quantity
    where inventory_item_id = new.inventory_item_id and location_id = new.location_id and deleted_at is null
    returning stocked_quantity, reserved_quantity into stocked, reserved;
  if new.deleted_at is not null or new.allow_backorder then
    return null;
  end if;
  if tg_op = 'UPDATE' and old.deleted_at is null and new.quantity <= old.quantity
    and new.location_id = old.location_id and new.inventory_item_id = old.inventory_item_id then
    return null;
  end if;
  if coalesce(reserved, new.quantity) > coalesce(stocked, 0) then
    raise exception 'Not enough stock: % reserved of %', reserved, coalesce(stocked, 0)
      using errcode = '23514', constraint = 'reservation_fits_stock';
  end if;
  return null;
end $$;

create or replace trigger reservation_is_counted
  after insert or update or delete on reservation_item
  for each row execute function reservation_is_counted();

-- A cart carries its own id in its metadata, and so its order does, from its first row on: an order that a killed
-- process left without any link can be told from one made by hand.
create or replace function cart_knows_itself() returns trigger language plpgsql as $$
begin
  new.metadata := coalesce(new.metadata, '{}') || jsonb_build_object('cart_id', new.id);
  return new;
end $$;

create or replace trigger cart_knows_itself
  before insert or update of metadata on cart
  for each row execute function cart_knows_itself();

-- The reconciling job asks for carts that say completed and for orders without parcels, every few seconds.
create index if not exists cart_completed_at on cart (completed_at) where completed_at is not null;
create index if not exists order_created_at on "order" (created_at);
create index if not exists reservation_item_created_at on reservation_item (created_at) where deleted_at is null;
create index if not exists order_of_cart on "order" ((metadata->>'cart_id'));

-- What moved on which shelf, and when: told apart from the level itself, so that an act cut short by a killed process
-- can know whether its goods had already left the shelf.
create table if not exists stock_movement (
  id bigint generated always as identity primary key,
  inventory_item_id text not null,
  location_id text not null,
  delta numeric not null,
  at timestamptz not null default clock_timestamp()
);
create index if not exists stock_movement_shelf on stock_movement (inventory_item_id, location_id, at);

create or replace function inventory_level_moves() returns trigger language plpgsql as $$
begin
  insert into stock_movement (inventory_item_id, location_id, delta)
    values (new.inventory_item_id, new.location_id, new.stocked_quantity - old.stocked_quantity);
  return null;
end $$;

create or replace trigger inventory_level_moves
  after update on inventory_level
  for each row when (new.stocked_quantity is distinct from old.stocked_quantity)
  execute function inventory_level_moves();
