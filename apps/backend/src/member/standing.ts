import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ShopRole } from "@ocop/contract"
import { hashOfToken, TOUCH_IS_DUE } from "../modules/member/sessions"

/** Whom a cookie signs in, and what they are in one shop at this moment. */
export interface Standing {
  memberId: string
  name: string
  locale: "vi" | "en"
  /** Null: no shop of theirs, whether it is there or not. */
  shop: { id: string; role: ShopRole; isAssistant: boolean; status: string } | null
  /** The session was not put off today yet. */
  isDue: boolean
}

/** One statement on every request, so that whoever is let out is out at once. */
const STANDING = `
  select m.id, m.name, m.locale, w.producer_id, w.role, w.kind, w.status, ${TOUCH_IS_DUE} as is_due
  from member_session s
  join member m on m.id = s.member_id and m.deleted_at is null
  left join lateral (
    select ms.producer_id, ms.role, ms.kind, p.status from membership ms
    join producer p on p.id = ms.producer_id and p.deleted_at is null
    where ms.member_id = m.id and ms.producer_id = :shopId and ms.deleted_at is null and ms.ended_by is null
      and ms.valid_from <= :now and (ms.valid_to is null or ms.valid_to > :now)
    order by array_position(array['owner', 'manager', 'packer'], ms.role) limit 1
  ) w on true
  where s.id = :session and s.expires_at > now()`

/** What the cookie's value counts for. `now` is business time. Null: nobody is signed in by it. */
export async function standingOf(
  sql: Knex,
  { token, shopId, now }: { token: string; shopId: string | null; now: Date },
): Promise<Standing | null> {
  const { rows } = await sql.raw<{ rows: StandingRow[] }>(STANDING, { session: hashOfToken(token), shopId, now })
  const row = rows[0]
  if (!row) return null
  const { id, name, locale, producer_id, role, kind, status, is_due: isDue } = row
  const shop =
    producer_id !== null && role !== null && status !== null
      ? { id: producer_id, role, isAssistant: kind === "assistant", status }
      : null
  return { memberId: id, name, locale, shop, isDue }
}

interface StandingRow {
  id: string
  name: string
  locale: "vi" | "en"
  producer_id: string | null
  role: ShopRole | null
  kind: string | null
  status: string | null
  is_due: boolean
}
