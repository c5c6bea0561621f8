-- Writes a message in the transaction of the change that causes it.
create or replace function outbox_emit(topic text, key text, payload jsonb default null) returns void
language sql as $$
  insert into outbox_message (id, topic, key, payload)
  values ('msg_' || replace(gen_random_uuid()::text, '-', ''), topic, key, payload)
$$;

-- For "after … for each statement" triggers with a transition table named "changed".
-- Arguments: the topic, and the column whose distinct values are the keys.
create or replace function outbox_emit_changed() returns trigger
language plpgsql as $$
begin
  execute format(
    'select outbox_emit(%L, key) from (select distinct %I::text as key from changed where %I is not null) as keys',
    tg_argv[0], tg_argv[1], tg_argv[1]
  );
  return null;
end $$;

-- Makes the three statement triggers of a table: every insert, update and delete emits `topic` for the values of `key_column`.
create or replace function outbox_watch(watched regclass, topic text, key_column text) returns void
language plpgsql as $$
declare
  name text := replace(watched::text, '"', '');
  event record;
begin
  for event in select * from (values ('insert', 'new'), ('update', 'new'), ('delete', 'old')) as e(verb, side) loop
    execute format('drop trigger if exists %I on %s', 'outbox_' || event.verb || '_' || topic, watched);
    execute format(
      'create trigger %I after %s on %s referencing %s table as changed for each statement execute function outbox_emit_changed(%L, %L)',
      'outbox_' || event.verb || '_' || topic, event.verb, watched, event.side, topic, key_column
    );
  end loop;
end $$;
