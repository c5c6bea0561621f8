import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminMember, AdminMemberList, AdminMemberQuery } from "@ocop/contract"
import { readContact } from "@ocop/domain"
import { live } from "../modules/member/memberships"
import { sqlOf } from "./sql"

const PAGE = 30

/** People who signed up to run shops, the newest first; found by name, e-mail or phone. */
export async function listMembers(
  container: MedusaContainer,
  { q, shop, page }: AdminMemberQuery,
): Promise<AdminMemberList> {
  const sql = sqlOf(container)
  const now = await container.resolve("clock").now()
  const found = sql("member").whereNull("deleted_at")
  if (shop) found.whereIn("id", live(sql, now).where({ producer_id: shop }).select("member_id"))
  if (q) {
    const contact = readContact(q)
    found.where((any) => {
      any.whereRaw("name ilike ?", [`%${q.replace(/[%_\\]/g, "\\$&")}%`])
      if (contact) any.orWhere({ [contact.kind]: contact.value })
    })
  }
  const [rows, [total]] = await Promise.all([
    found
      .clone()
      .orderBy("created_at", "desc")
      .orderBy("id")
      .offset((page - 1) * PAGE)
      .limit(PAGE),
    found.clone().count({ n: "*" }),
  ])
  const shops: ShopOfMember[] = await live(sql, now)
    .join("producer", "producer.id", "membership.producer_id")
    .whereIn(
      "member_id",
      rows.map(({ id }) => id),
    )
    .orderBy("producer.name")
    .select("membership.*", "producer.name as shop_name")
  return { members: rows.map((row) => describe(row, shops)), count: Number(total?.n ?? 0) }
}

interface MemberOfList {
  id: string
  name: string
  phone: string | null
  phone_verified_at: Date | null
  email: string | null
  created_at: Date
}

interface ShopOfMember {
  id: string
  member_id: string
  producer_id: string
  shop_name: string
  role: AdminMember["shops"][number]["role"]
  kind: string
  valid_to: Date | null
}

const describe = (row: MemberOfList, shops: ShopOfMember[]): AdminMember => ({
  id: row.id,
  name: row.name,
  phone: row.phone,
  phoneIsProved: row.phone_verified_at !== null,
  email: row.email,
  since: row.created_at.toISOString(),
  shops: shops
    .filter(({ member_id }) => member_id === row.id)
    .map((shop) => ({
      membershipId: shop.id,
      id: shop.producer_id,
      name: shop.shop_name,
      role: shop.role,
      isAssistant: shop.kind === "assistant",
      until: shop.valid_to?.toISOString() ?? null,
    })),
})
