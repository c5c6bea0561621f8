-- The chart of accounts is data of this build: names and explanations may change, a code never goes.
insert into ledger_account (code, side, of_producer, rank, name_vi, name_en, about_vi, about_en) values
  ('bank', 'debit', false, 10, 'Tài khoản ngân hàng', 'Bank account', 'Tiền đang nằm ở tài khoản của chợ', 'What lies on the operator''s account'),
  ('card', 'debit', false, 20, 'Tiền thẻ', 'Cards', 'Tiền khách trả bằng thẻ, cổng thẻ chưa chuyển về', 'Paid by card, not yet paid out by the card company'),
  ('cash_carrier', 'debit', false, 30, 'Tiền mặt đơn vị giao giữ', 'Cash with carriers', 'Đã thu hộ, chưa nộp về chợ', 'Collected at doors, not yet handed over'),
  ('cash_operator', 'debit', false, 40, 'Tiền mặt chợ giữ', 'Cash with the operator', 'Chợ tự thu tại cửa', 'Collected by the operator'),
  ('cash_due', 'debit', false, 50, 'Tiền khách còn phải trả khi nhận', 'Cash due at the door', 'Hàng đã giao mà tiền chưa ghi ai cầm; thường là 0', 'Delivered, and nobody said yet who holds the cash; usually 0'),
  ('discounts', 'debit', false, 60, 'Giảm giá chợ chịu', 'Discounts borne by the operator', 'Mã giảm, giá giảm, miễn phí giao do chợ tặng', 'Vouchers, reduced prices and free deliveries that the operator gave'),
  ('shortfall', 'debit', false, 70, 'Khách chuyển thiếu, chợ bỏ qua', 'Paid short and let go', 'Phần thiếu mà chợ cho khách', 'What buyers transferred too little and may keep'),
  ('carrier_fees', 'debit', false, 80, 'Phí đơn vị giao giữ lại', 'Kept by carriers', 'Trừ vào tiền thu hộ khi nộp về', 'Kept back from the cash they handed over'),
  ('adjustments', 'debit', false, 90, 'Chờ làm rõ', 'Adjustments', 'Chỗ tạm cho bút toán sửa sai', 'Where a correction rests until its place is clear'),
  ('refunds_payable', 'credit', false, 110, 'Tiền phải trả lại khách', 'To be sent back to buyers', 'Đã quyết định trả, chưa chuyển', 'Decided, not yet sent'),
  ('commission', 'credit', false, 120, 'Phí chợ', 'Commission', 'Phần chợ được giữ trên mỗi đơn', 'What the operator keeps of sales'),
  ('shipping_revenue', 'credit', false, 130, 'Phí giao chợ thu', 'Delivery fees of the operator', 'Khi chợ trả tiền cho đơn vị giao', 'Where the operator pays the carrier'),
  ('vat_withheld', 'credit', false, 140, 'Thuế GTGT đã khấu trừ', 'VAT withheld', 'Giữ lại để nộp thay nhà bán, kê khai hằng tháng', 'Held back to be paid for sellers, filed monthly'),
  ('pit_withheld', 'credit', false, 150, 'Thuế TNCN đã khấu trừ', 'Personal income tax withheld', 'Giữ lại để nộp thay nhà bán, kê khai hằng tháng', 'Held back to be paid for sellers, filed monthly'),
  ('producer_undelivered', 'credit', true, 210, 'Khách trả rồi, hàng đang đi', 'Paid, on its way', 'Của nhà bán, đợi giao xong', 'The producer''s, once it is delivered'),
  ('producer_pending', 'credit', true, 220, 'Đã giao, còn hạn trả hàng', 'Delivered, may come back', 'Của nhà bán, đợi hết hạn khách trả hàng', 'The producer''s, once nothing can come back'),
  ('producer_payable', 'credit', true, 230, 'Sắp trả cho nhà bán', 'Payable', 'Nằm trong kỳ trả tới; dưới 0 thì trừ vào kỳ sau', 'In the next payout; below 0 it is carried into the one after'),
  ('producer_in_payout', 'credit', true, 240, 'Đang chuyển cho nhà bán', 'In a payout', 'Đã lập kỳ trả, ngân hàng chưa báo xong', 'In a payout that the bank has not confirmed'),
  ('producer_debt', 'debit', true, 250, 'Nhà bán còn nợ chợ', 'Owed by the producer', 'Phí và thuế của tiền mặt nhà bán tự thu', 'Commission and tax of cash that it collected itself')
on conflict (code) do update set rank = excluded.rank, name_vi = excluded.name_vi, name_en = excluded.name_en,
  about_vi = excluded.about_vi, about_en = excluded.about_en
  where (ledger_account.rank, ledger_account.name_vi, ledger_account.name_en, ledger_account.about_vi, ledger_account.about_en)
    is distinct from (excluded.rank, excluded.name_vi, excluded.name_en, excluded.about_vi, excluded.about_en);

-- A transaction adds up to 0 when the database transaction that wrote it commits.
create or replace function ledger_is_balanced() returns trigger language plpgsql as $$
declare
  too_many bigint;
begin
  select sum(amount) into too_many from ledger_entry where transaction_id = new.transaction_id;
  if too_many <> 0 then
    raise exception 'Ledger transaction % does not balance: % đồng too many', new.transaction_id, too_many
      using errcode = '23514', constraint = 'ledger_is_balanced';
  end if;
  return null;
end $$;

do $$ begin
  if not exists (select from pg_trigger where tgname = 'ledger_is_balanced' and tgrelid = 'ledger_entry'::regclass) then
    create constraint trigger ledger_is_balanced after insert on ledger_entry
      deferrable initially deferred for each row execute function ledger_is_balanced();
  end if;
end $$;

-- Entries come with their transaction, never later, even where they balance.
create or replace function ledger_entry_comes_with_its_transaction() returns trigger language plpgsql as $$
begin
  if not exists (select from ledger_transaction
      where id = new.transaction_id and written_by = pg_current_xact_id()) then
    raise exception 'Ledger transaction % is closed', new.transaction_id using errcode = '23514';
  end if;
  return new;
end $$;

create or replace trigger ledger_entry_comes_with_its_transaction before insert on ledger_entry
  for each row execute function ledger_entry_comes_with_its_transaction();

create or replace function ledger_transaction_says_who_wrote_it() returns trigger language plpgsql as $$
begin
  new.written_by := pg_current_xact_id();
  return new;
end $$;

create or replace trigger ledger_transaction_says_who_wrote_it before insert on ledger_transaction
  for each row execute function ledger_transaction_says_who_wrote_it();

-- What is written stays. Whoever asks, owner of the tables or not: what was wrong is corrected by a transaction.
create or replace function ledger_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger is only appended to: % on % is refused', tg_op, tg_table_name
    using errcode = '23514', constraint = 'ledger_is_final';
end $$;

do $$
declare
  target text;
begin
  foreach target in array array['ledger_transaction', 'ledger_entry'] loop
    execute format('create or replace trigger ledger_is_final before update or delete or truncate on %I for each statement execute function ledger_is_final()', target);
    -- Also where triggers are switched off for the session, as replication does.
    execute format('alter table %I enable always trigger ledger_is_final', target);
  end loop;
end $$;

-- A rule that orders were made under never changes: a new version begins and this one ends, once.
create or replace function dated_rule_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.valid_to is null
    and to_jsonb(new) - 'valid_to' - 'updated_at' = to_jsonb(old) - 'valid_to' - 'updated_at' then
    return new;
  end if;
  raise exception 'A version of a rule is never changed, only followed (%)', old.id using errcode = '23514';
end $$;

create or replace trigger commission_rule_is_final before update or delete on commission_rule
  for each row execute function dated_rule_is_final();
create or replace trigger tax_rule_is_final before update or delete on tax_rule
  for each row execute function dated_rule_is_final();
