-- Everything that a product's page or card shows, as Medusa keeps it. Prices belong to price sets, stock to inventory
-- items; the consumer finds the products they are of.
select outbox_watch('product', 'product.changed', 'id');
select outbox_watch('product_variant', 'product.changed', 'product_id');
select outbox_watch('price', 'price.changed', 'price_set_id');
select outbox_watch('price_list', 'price_list.changed', 'id');
select outbox_watch('product_variant_price_set', 'price.changed', 'price_set_id');
select outbox_watch('product_variant_inventory_item', 'stock.changed', 'inventory_item_id');

-- Pages say only whether goods are there. A level tells the outbox when that answer changes, not at every sale.
create or replace function outbox_emit_availability() returns trigger
language plpgsql as $$
declare
  was boolean := tg_op <> 'INSERT' and old.deleted_at is null and old.stocked_quantity - old.reserved_quantity > 0;
  is_now boolean := tg_op <> 'DELETE' and new.deleted_at is null and new.stocked_quantity - new.reserved_quantity > 0;
begin
  if was <> is_now then
    perform outbox_emit('stock.changed', coalesce(new.inventory_item_id, old.inventory_item_id));
  end if;
  return null;
end $$;
drop trigger if exists outbox_availability on inventory_level;
create trigger outbox_availability after insert or update or delete on inventory_level
  for each row execute function outbox_emit_availability();
