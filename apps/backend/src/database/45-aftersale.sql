-- A report that was told or answered is for the messages to pass on.
select outbox_watch('problem_report', 'problem_report.changed', 'id');

-- The order page sums up what went back for each of its parcels.
create index if not exists refund_of_parcel on refund (created_by) where deleted_at is null;
