-- Our own facts about goods and their makers.
select outbox_watch('listing', 'listing.changed', 'product_id');
select outbox_watch('certificate', 'certificate.changed', 'id');
select outbox_watch('tourism_point', 'tourism_point.changed', 'id');
select outbox_watch('showroom', 'tourism_point.changed', 'tourism_point_id');
