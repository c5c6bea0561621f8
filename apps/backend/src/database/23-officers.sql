-- Whoever leaves the Admin's users loses the role in the same moment.
create or replace function officer_follow_user() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.deleted_at is not null then
    delete from officer where user_id = old.id;
  end if;
  return null;
end $$;
drop trigger if exists officer_follow_user on "user";
create trigger officer_follow_user after update of deleted_at or delete on "user"
  for each row execute function officer_follow_user();
