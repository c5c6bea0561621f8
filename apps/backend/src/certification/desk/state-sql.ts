/** The first day from which certificate `c` has surely expired, as the domain's `surelyExpiredFrom`. */
const SURELY_EXPIRED = `case c.issued_precision when 'day' then c.shown_until
  when 'year' then make_date(c.issued_year + 3, 12, 31) end`

/** The state of certificate `c` on `:today`, the same rule as the domain's `certificateStateOn`; a suite holds them together. */
export const STATE_ON = `case
  when c.revoked_on is not null then 'revoked'
  when c.replaced_on <= cast(:today as date)
    and not coalesce(greatest(${SURELY_EXPIRED} - 1, c.grace_until) < c.replaced_on, false) then 'superseded'
  when c.shown_from is null or cast(:today as date) < c.shown_from then 'unknown'
  when cast(:today as date) < c.shown_until then 'valid'
  when cast(:today as date) <= c.grace_until then 'grace'
  when cast(:today as date) < ${SURELY_EXPIRED} then 'unknown'
  else 'expired' end`
