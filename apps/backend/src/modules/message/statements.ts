const COLUMNS = `id, kind, channel, cause, "to", locale, order_id as "orderId", subject, text, html, attempts,
  expires_at as "expiresAt"`

/** Takes one message that is due for some seconds. Another process skips it until then. `?`: seconds. */
export const CLAIM = `
  with due as (
    select id from message
    where state = 'queued' and not once and due_at <= now() and (claimed_until is null or claimed_until < now())
      and deleted_at is null
    order by due_at, id limit 1 for update skip locked
  )
  update message m
  set attempts = m.attempts + 1, claimed_until = now() + make_interval(secs => ?), updated_at = now()
  from due where m.id = due.id
  returning ${COLUMNS.replace(/\b(id|attempts)\b/g, "m.$1")}`

/** Messages with a secret whose process died: the secret died with it. */
export const GIVE_UP_CUT_SHORT = `
  update message set state = 'failed', claimed_until = null, last_error = 'cut short while sending', updated_at = now()
  where state = 'queued' and once and claimed_until < now()`

/** Address and content of messages older than some days, or of somebody who is leaving, are blanked; the fact stays. */
export const FORGET_OLD = `
  update message set "to" = null, subject = null, text = null, html = null, updated_at = now(),
    state = case when state = 'queued' then 'failed' else state end,
    last_error = case when state = 'queued' then 'forgotten' else null end
  where created_at < now() - make_interval(days => ?) and "to" is not null
  returning case when via = 'file' then reference end as file`
/** Letters to a shop's person; what was said to the same address about an order is its buyer's. */
export const FORGET_MEMBER = `
  update message set "to" = null, subject = null, text = null, html = null, updated_at = now(),
    state = case when state = 'queued' then 'failed' else state end,
    last_error = case when state = 'queued' then 'forgotten' else null end
  where order_id is null and "to" = any(:addresses)
  returning case when via = 'file' then reference end as file`

export const FORGET_PERSON = `
  update message set "to" = null, subject = null, text = null, html = null, updated_at = now(),
    state = case when state = 'queued' then 'failed' else state end,
    last_error = case when state = 'queued' then 'forgotten' else null end
  where "to" is not null and (order_id = any(:orderIds) or "to" = any(:addresses))
  returning case when via = 'file' then reference end as file`
