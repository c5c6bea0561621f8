-- What has to be sent back by hand is written with what causes it: Medusa's refund of a payment by transfer, or of cash
-- that was taken at a door (to an account that the buyer has to be asked for) …
create or replace function refund_goes_to_bank() returns trigger language plpgsql as $$
declare
  paid record;
  there bigint;
begin
  if tg_op = 'DELETE' then
    delete from bank_refund where refund_id = old.id and state = 'to_send';
    return null;
  end if;
  select request.order_id, request.method, request.paid_amount - request.shortfall as received into paid
    from payment_request request where request.payment_id = new.payment_id;
  if paid.method = 'bank_transfer' then
    -- What the operator let the buyer keep never came, so it is not sent back either.
    there := paid.received - coalesce((select sum(sent.amount) from bank_refund sent
      where sent.order_id = paid.order_id and sent.refund_id is not null and sent.deleted_at is null), 0);
    if there > 0 then
      insert into bank_refund (id, order_id, refund_id, amount)
        values ('bref_' || replace(gen_random_uuid()::text, '-', ''), paid.order_id, new.id, least(new.amount, there))
      on conflict do nothing;
    end if;
  elsif paid.order_id is not null then
    perform outbox_emit('refund.changed', paid.order_id);
  else
    insert into bank_refund (id, order_id, refund_id, amount)
      select 'bref_' || replace(gen_random_uuid()::text, '-', ''), placed.order_id, new.id, new.amount
      from payment pay
      join order_payment_collection link on link.payment_collection_id = pay.payment_collection_id and link.deleted_at is null
      join placed_order placed on placed.order_id = link.order_id and placed.payment = 'cash_on_delivery'
      where pay.id = new.payment_id
    on conflict do nothing;
  end if;
  return null;
end $$;

create or replace trigger refund_goes_to_bank
  after insert or delete on refund
  for each row execute function refund_goes_to_bank();

-- … and money that pays for nothing, or is more than was asked for. What paid for an order is settled for good.
create or replace function bank_transaction_is_settled() returns trigger language plpgsql as $$
begin
  if old.state in ('accepted', 'refunding') and new.state is distinct from old.state then
    raise exception 'Bank transaction % is % for good', old.id, old.state using errcode = '23514';
  end if;
  if (new.amount, new.currency, new.source, new.reference)
      is distinct from (old.amount, old.currency, old.source, old.reference) then
    raise exception 'What a bank told is never changed (%)', old.id using errcode = '23514';
  end if;
  if new.state is distinct from old.state and new.state in ('accepted', 'refunding') and new.used < new.amount then
    insert into bank_refund (id, order_id, bank_transaction_id, amount)
      values ('bref_' || replace(gen_random_uuid()::text, '-', ''), new.order_id, new.id, new.amount - new.used);
  end if;
  return new;
end $$;

create or replace trigger bank_transaction_is_settled
  before update on bank_transaction
  for each row execute function bank_transaction_is_settled();

create or replace function bank_refund_tell_outbox() returns trigger language plpgsql as $$
begin
  if new.order_id is not null and (tg_op = 'INSERT' or new.state is distinct from old.state) then
    perform outbox_emit('refund.changed', new.order_id);
  end if;
  return null;
end $$;

create or replace trigger bank_refund_tell_outbox
  after insert or update of state on bank_refund
  for each row execute function bank_refund_tell_outbox();

-- The buyer's page says what is being looked at.
create or replace function bank_transaction_tell_outbox() returns trigger language plpgsql as $$
begin
  if new.order_id is not null and (new.state in ('queued', 'asked')) is distinct from (old.state in ('queued', 'asked')) then
    perform outbox_emit('payment_request.changed', new.order_id);
  end if;
  return null;
end $$;

create or replace trigger bank_transaction_tell_outbox
  after update of state on bank_transaction
  for each row execute function bank_transaction_tell_outbox();
