-- A certificate is not issued before it was decided.
create or replace function certificate_after_decision() returns trigger
language plpgsql as $$
begin
  if new.issued_on is not null and new.issued_on < (select decided_on from decision where id = new.decision_id) then
    raise exception 'Certificate % is issued before its decision', new.id
      using errcode = '23514', constraint = 'certificate_after_decision';
  end if;
  return null;
end $$;
create or replace trigger certificate_after_decision after insert or update of issued_on, decision_id on certificate
  for each row when (new.decision_id is not null) execute function certificate_after_decision();

-- What was found to be true of a report is on the pages of the product's certificates.
create or replace function mark_report_emit() returns trigger
language plpgsql as $$
begin
  if new.state = 'upheld' and old.state <> 'upheld' then
    perform outbox_emit('certificate.changed', c.id) from certificate c
    where c.deleted_at is null and (c.id = new.certificate_id or c.product_id = new.product_id);
  end if;
  return null;
end $$;
create or replace trigger mark_report_emit after update on mark_report
  for each row execute function mark_report_emit();
