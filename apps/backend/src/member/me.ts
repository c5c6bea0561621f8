import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type Me, MeSchema } from "@ocop/contract"
import { sqlOf } from "./sql"

const SHOPS = `
  select p.id, p.name, p.handle, p.status, ms.role, ms.kind, ms.valid_to,
    (select count(*)::int from producer_order o
      where o.producer_id = p.id and o.state = 'placed' and o.deleted_at is null) as waiting
  from membership ms join producer p on p.id = ms.producer_id and p.deleted_at is null
  where ms.member_id = :memberId and ms.deleted_at is null and ms.ended_by is null
    and ms.valid_from <= :now and (ms.valid_to is null or ms.valid_to > :now)
  order by ms.kind desc, p.name`

/** Who is signed in, and the shops they may act for at this moment, their own first. */
export async function describeMe(container: MedusaContainer, memberId: string): Promise<Me> {
  const sql = sqlOf(container)
  const now = await container.resolve("clock").now()
  const [member, { rows }] = await Promise.all([
    sql("member").where({ id: memberId, deleted_at: null }).first(),
    sql.raw<{ rows: ShopRow[] }>(SHOPS, { memberId, now }),
  ])
  if (!member) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Sign in first")
  return MeSchema.parse({
    member: {
      id: member.id,
      name: member.name,
      phone: member.phone,
      phoneIsProved: member.phone_verified_at !== null,
      email: member.email,
      locale: member.locale,
    },
    shops: rows.map(({ kind, valid_to, ...shop }) => ({
      ...shop,
      isAssistant: kind === "assistant",
      until: valid_to?.toISOString() ?? null,
    })),
  })
}

interface ShopRow {
  id: string
  name: string
  handle: string
  status: string
  role: string
  kind: string
  valid_to: Date | null
  waiting: number
}
