-- The role as which the shop serves (DATABASE_ROLE). It owns the tables, so that the search index can be made anew while
-- the shop is open; but not those that are only appended to: there it may read and add, and not even their triggers are
-- its own to switch off. Whoever migrates owns these, and may act as the role.
do $$ begin
  if not exists (select from pg_roles where rolname = 'market_application') then
    create role market_application nologin;
  end if;
exception
  when duplicate_object or unique_violation then null; -- made by another cluster's database at this moment
  when insufficient_privilege then raise notice 'No right to make roles: the shop serves as whoever migrates';
end $$;

create or replace function hand_over_tables() returns integer language plpgsql as $$
declare
  appended constant text[] := array['ledger_transaction', 'ledger_entry', 'payout_entry', 'audit_entry',
    'score_sheet', 'council_comment', 'council_result', 'council_decision', 'ministry_answer'];
  target record;
  handed integer := 0;
begin
  if not exists (select from pg_roles where rolname = 'market_application')
      or current_user = 'market_application' then
    return 0;
  end if;
  for target in
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> all (appended)
      and pg_get_userbyid(c.relowner) <> 'market_application'
  loop
    execute format('alter table public.%I owner to market_application', target.name);
    handed := handed + 1;
  end loop;
  for target in
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relname = any (appended)
  loop
    execute format('revoke all on public.%I from market_application', target.name);
    execute format('grant select, insert on public.%I to market_application', target.name);
  end loop;
  return handed;
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'market_application') then
    execute format('grant market_application to %I', current_user);
    grant usage, create on schema public to market_application;
    grant usage on all sequences in schema public to market_application;
    perform hand_over_tables();
  end if;
exception when insufficient_privilege then raise notice 'The shop serves as whoever migrates';
end $$;
