import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ShopRole } from "@ocop/contract"
import { suffices } from "../../http/rules/producer-routes"
import type { ShopKind } from "../../modules/message/kinds"

/** Which role it takes to hear of something; those above hear of it too, and an assistant as a manager. */
const LEAST: Record<ShopKind, ShopRole> = {
  parcel_new: "packer",
  parcel_reminder: "manager",
  parcel_cancelled: "packer",
  parcel_problem: "manager",
  return_opened: "manager",
  producer_approved: "packer",
  producer_more_wanted: "owner",
  producer_suspended: "packer",
  bank_account_changed: "owner",
  listing_accepted: "manager",
  listing_refused: "manager",
  listing_more_wanted: "manager",
  paid_out: "manager",
  debt_limit: "manager",
  dossier_returned: "manager",
  dossier_forwarded: "manager",
  dossier_more_wanted: "manager",
  dossier_awarded: "packer",
  dossier_not_awarded: "manager",
  certificate_expiring: "manager",
  certificate_revoked: "packer",
}

export interface Hearer {
  memberId: string
  name: string
  locale: "vi" | "en"
  email: string | null
  /** Proved, in canonical form. */
  phone: string | null
  /** Whether some browser or phone of theirs shows notices. */
  hasPush: boolean
}

const MEMBERS = `
  select m.id as "memberId", m.name, m.locale, m.email, ms.role,
    case when m.phone_verified_at is not null then m.phone end as phone,
    exists (select from push_subscription s where s.member_id = m.id and s.deleted_at is null) as "hasPush"
  from membership ms join member m on m.id = ms.member_id and m.deleted_at is null
  where ms.producer_id = :shopId and ms.deleted_at is null and ms.ended_by is null
    and ms.valid_from <= :now and (ms.valid_to is null or ms.valid_to > :now)
  order by m.id`

/** Who of a shop hears of this kind of news now. One statement. */
export async function whoHears(sql: Knex, shopId: string, kind: ShopKind, now: Date): Promise<Hearer[]> {
  const { rows } = await sql.raw<{ rows: (Hearer & { role: ShopRole })[] }>(MEMBERS, { shopId, now })
  return rows.filter(({ role }) => suffices(role, LEAST[kind])).map(({ role: _role, ...hearer }) => hearer)
}
