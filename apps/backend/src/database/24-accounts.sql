-- An account ends with its customer, whoever takes the customer out: nobody signs in to what is gone.
create or replace function account_follows_customer() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.deleted_at is not null then
    delete from auth_identity where id in (
      select p.auth_identity_id from provider_identity p join account a on a.id = p.entity_id where a.customer_id = old.id);
    delete from wish where customer_id = old.id;
    delete from account_consent where customer_id = old.id;
    delete from account where customer_id = old.id;
  end if;
  return null;
end $$;
create or replace trigger account_follows_customer after update of deleted_at or delete on customer
  for each row execute function account_follows_customer();
