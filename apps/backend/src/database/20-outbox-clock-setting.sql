create or replace function outbox_emit_clock() returns trigger
language plpgsql as $$
begin
  if new.announced_day is distinct from old.announced_day and new.announced_day is not null then
    perform outbox_emit('day.changed', new.announced_day, jsonb_build_object('before', old.announced_day));
  end if;
  if new.shift_seconds is distinct from old.shift_seconds then
    perform outbox_emit('clock.changed', new.id);
  end if;
  return null;
end $$;
drop trigger if exists outbox_clock on clock;
create trigger outbox_clock after update on clock for each row execute function outbox_emit_clock();

select outbox_watch('setting', 'setting.changed', 'id');
