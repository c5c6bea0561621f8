-- What was written down stays as it was written.
create or replace function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log is only ever added to' using errcode = '23514';
end $$;
create or replace trigger audit_keeps_rows before update or delete on audit_entry
  for each row execute function audit_is_append_only();
create or replace trigger audit_keeps_table before truncate on audit_entry
  for each statement execute function audit_is_append_only();
