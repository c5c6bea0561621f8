-- The bank is told exactly these sums and accounts. A payout is confirmed or failed once; the bank may still send a
-- confirmed one back.
create or replace function payout_is_frozen() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'Payout % stays', old.id using errcode = '23514';
  end if;
  if (new.payout_run_id, new.producer_id, new.number, new.amount, new.debt, new.bank_bin, new.account_number, new.account_name, new.memo)
      is distinct from (old.payout_run_id, old.producer_id, old.number, old.amount, old.debt, old.bank_bin, old.account_number, old.account_name, old.memo)
      or (new.deleted_at is distinct from old.deleted_at) then
    raise exception 'Payout % is frozen', old.id using errcode = '23514';
  end if;
  if new.state is distinct from old.state
      and (old.state, new.state) not in (('made', 'confirmed'), ('made', 'failed'), ('confirmed', 'failed')) then
    raise exception 'Payout % is %, it cannot become %', old.id, old.state, new.state using errcode = '23514';
  end if;
  return new;
end $$;

create or replace trigger payout_is_frozen before update or delete on payout
  for each row execute function payout_is_frozen();

create or replace function payout_entry_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'What a payout covers never changes' using errcode = '23514';
end $$;

create or replace trigger payout_entry_is_final before update or delete or truncate on payout_entry
  for each statement execute function payout_entry_is_final();

-- What a payout covers comes to nothing on the producer's accounts once the payout itself is written: it pays exactly
-- what its statement lists.
create or replace function payout_pays_what_it_covers() returns trigger language plpgsql as $$
declare
  left_over bigint;
begin
  select coalesce(sum(e.amount), 0) into left_over
    from payout_entry c join ledger_entry e on e.id = c.ledger_entry_id where c.payout_id = new.id;
  if left_over <> 0 then
    raise exception 'Payout % and what it covers differ by % đồng', new.id, left_over using errcode = '23514';
  end if;
  return null;
end $$;

do $$ begin
  if not exists (select from pg_trigger where tgname = 'payout_pays_what_it_covers' and tgrelid = 'payout'::regclass) then
    create constraint trigger payout_pays_what_it_covers after insert on payout
      deferrable initially deferred for each row execute function payout_pays_what_it_covers();
  end if;
end $$;

create or replace function payout_tell_outbox() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.state is distinct from old.state then
    perform outbox_emit('payout.changed', new.id);
  end if;
  return null;
end $$;

create or replace trigger payout_tell_outbox after insert or update of state on payout
  for each row execute function payout_tell_outbox();
