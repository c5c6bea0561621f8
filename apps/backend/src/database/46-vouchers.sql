-- The uses of vouchers by the orders that stand: one use for each order of which a parcel is not cancelled.
create or replace function voucher_uses_recount(promotion_ids text[]) returns void language plpgsql as $$
begin
  update promotion p set used = (
    select count(distinct po.order_id)
    from producer_order_discount d join producer_order po on po.id = d.producer_order_id
    where d.kind = 'voucher' and d.reference = p.id and d.deleted_at is null and po.deleted_at is null
      and exists (select from producer_order other where other.order_id = po.order_id and other.state <> 'cancelled'))
    where p.id = any(promotion_ids) and p."limit" is not null;
end $$;

-- Gives back what one order used of its vouchers: a use of the promotion, and of its campaign's budget a use or the sum.
-- Medusa counts uses when an order is made and never gives one back.
create or replace function voucher_uses_give_back(given_order_id text) returns void language plpgsql as $$
begin
  update promotion p set used = greatest(p.used - 1, 0)
    where p."limit" is not null and p.id in (
      select d.reference from producer_order_discount d join producer_order po on po.id = d.producer_order_id
      where po.order_id = given_order_id and d.kind = 'voucher' and d.deleted_at is null);
  with given as (
    select b.id, b.type, count(distinct d.reference) as uses, sum(d.amount) as amount
    from producer_order_discount d
    join producer_order po on po.id = d.producer_order_id
    join promotion p on p.id = d.reference
    join promotion_campaign_budget b on b.campaign_id = p.campaign_id and b.deleted_at is null
    where po.order_id = given_order_id and d.kind = 'voucher' and d.deleted_at is null
    group by b.id, b.type
  ), fewer as (
    select b.id, greatest(b.used - case when given.type = 'spend' then given.amount else given.uses end, 0) as used
    from promotion_campaign_budget b join given on given.id = b.id
    where given.type in ('spend', 'usage')
  )
  update promotion_campaign_budget b
    set used = fewer.used, raw_used = jsonb_build_object('value', fewer.used::text, 'precision', 20)
    from fewer where fewer.id = b.id;
end $$;

-- With the last parcel of an order cancelled, in the same transaction. A cancelled parcel never lives again, so this
-- happens once; two last parcels at the same time wait for each other at the order's row.
create or replace function producer_order_gives_vouchers_back() returns trigger language plpgsql as $$
begin
  if not exists (select from producer_order_discount d join producer_order po on po.id = d.producer_order_id
    where po.order_id = new.order_id and d.kind = 'voucher') then
    return null;
  end if;
  perform from placed_order where order_id = new.order_id for update;
  if not exists (select from producer_order where order_id = new.order_id and state <> 'cancelled' and deleted_at is null) then
    perform voucher_uses_give_back(new.order_id);
  end if;
  return null;
end $$;

create or replace trigger producer_order_gives_vouchers_back
  after update of state on producer_order
  for each row when (new.state = 'cancelled' and old.state <> 'cancelled')
  execute function producer_order_gives_vouchers_back();
