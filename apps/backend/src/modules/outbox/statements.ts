/** Makes a delivery for each consumer of each new message. `?`: json [{consumer, topic}]. */
export const DISTRIBUTE = `
  with subscription as (
    select consumer, topic from jsonb_to_recordset(?::jsonb) as s(consumer text, topic text)
  ), fresh as (
    update outbox_message set distributed_at = now()
    where id in (
      select id from outbox_message where distributed_at is null and deleted_at is null
      order by created_at limit 5000 for update skip locked
    )
    returning id, topic
  ), delivery as (
    insert into outbox_delivery (id, message_id, consumer, due_at)
    select 'dlv_' || replace(gen_random_uuid()::text, '-', ''), fresh.id, subscription.consumer, now()
    from fresh join subscription using (topic)
    on conflict do nothing
    returning 1
  )
  select count(*) from delivery`

/** Leases due deliveries. `?`: consumer, limit, lease in seconds. */
export const CLAIM = `
  with due as (
    select id from outbox_delivery
    where consumer = ? and delivered_at is null and due_at <= now() and deleted_at is null
    order by due_at limit ? for update skip locked
  ), leased as (
    update outbox_delivery d
    set attempts = d.attempts + 1, due_at = now() + make_interval(secs => ?), updated_at = now()
    from due where d.id = due.id
    returning d.message_id, d.attempts
  )
  select m.id, m.topic, m.key, m.payload, leased.attempts
  from leased join outbox_message m on m.id = leased.message_id
  order by m.created_at, m.id`

/** `?`: consumer, message ids. */
export const SETTLE = `
  update outbox_delivery set delivered_at = now(), last_error = null, updated_at = now()
  where consumer = ? and message_id = any(?)`

/** `?`: days. */
export const FORGET = `
  with settled as (
    delete from outbox_message m
    where m.distributed_at < now() - make_interval(days => ?)
      and not exists (select from outbox_delivery d where d.message_id = m.id and d.delivered_at is null)
    returning id
  )
  delete from outbox_delivery d using settled where d.message_id = settled.id`
