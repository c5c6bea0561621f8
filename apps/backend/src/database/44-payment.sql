-- A payment request ends once: what is paid stays paid. Going back to waiting is the undo of a lapse or of a last
-- cancellation that failed on its way.
create or replace function payment_request_ends_once() returns trigger language plpgsql as $$
begin
  if old.state = 'paid' and (new.state, new.amount, new.paid_amount, new.cause, new.payment_id, new.shortfall)
      is distinct from (old.state, old.amount, old.paid_amount, old.cause, old.payment_id, old.shortfall) then
    raise exception 'Payment request % is paid and never changes', old.id using errcode = '23514';
  end if;
  if new.state is distinct from old.state and not (
    old.state = 'waiting'
    or (new.state = 'waiting' and old.state = 'lapsed' and old.act = 'lapse')
    or (new.state = 'waiting' and old.state = 'withdrawn')
  ) then
    raise exception 'Payment request % is % and cannot become %', old.id, old.state, new.state using errcode = '23514';
  end if;
  return new;
end $$;

create or replace trigger payment_request_ends_once
  before update on payment_request
  for each row execute function payment_request_ends_once();

create or replace function payment_request_tell_outbox() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.state is distinct from old.state or new.amount is distinct from old.amount then
    perform outbox_emit('payment_request.changed', new.order_id);
  end if;
  return null;
end $$;

create or replace trigger payment_request_tell_outbox
  after insert or update of state, amount on payment_request
  for each row execute function payment_request_tell_outbox();

-- Medusa refuses a provider that the region does not name. A provider comes into being when a process that is
-- configured for it starts, regions with the seed; whichever is last, regions of đồng take both of ours. A provider
-- that somebody took out of a region stays out.
create or replace function join_payment_providers() returns void language plpgsql as $$
begin
  if to_regclass('region_payment_provider') is null then
    return;
  end if;
  insert into region_payment_provider (id, region_id, payment_provider_id)
    select 'regpp_' || replace(gen_random_uuid()::text, '-', ''), region.id, provider.id
    from region join payment_provider provider
      on provider.is_enabled and provider.id in ('pp_vietqr_vietqr', 'pp_stripe_stripe')
    where region.currency_code = 'vnd' and region.deleted_at is null
  on conflict do nothing;
end $$;

create or replace function payment_providers_joined() returns trigger language plpgsql as $$
begin
  perform join_payment_providers();
  return null;
end $$;

create or replace trigger payment_provider_joins_regions
  after insert or update on payment_provider
  for each statement execute function payment_providers_joined();

create or replace trigger region_takes_payment_providers
  after insert on region
  for each statement execute function payment_providers_joined();

select join_payment_providers();
