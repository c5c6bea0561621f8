import type { ShopRole } from "@ocop/contract"
import { type Contact, readContact } from "@ocop/domain"
import { registerMemberWorkflow } from "../../src/workflows/member/register-member"
import type { Api } from "./api"
import type { Shop } from "./shop"

export const MEMBER_PASSWORD = "thuyền thúng ra khơi sớm"
export const PORTAL = "http://localhost:3001"
let made = 0

/** A new person of the portal with a proved contact; nobody is signed in. Answers the member's id. */
export async function person(shop: Shop, typed = `member-${++made}@example.test`, name = "Lê Thị Thành Viên") {
  const at = await shop.container.resolve("clock").now()
  const input = { name, contact: read(typed), provedAt: at, password: MEMBER_PASSWORD, locale: "vi" as const }
  return (await registerMemberWorkflow(shop.container).run({ input })).result
}

/** Lets a person into a producer's shop from now on; answers the membership's id. */
export async function joins(shop: Shop, memberId: string, producerId: string, role: ShopRole): Promise<string> {
  const from = await shop.container.resolve("clock").now()
  return shop.container.resolve("member").join({ memberId, producerId, role, from, by: null })
}

/** A person from outside who acts for a shop for so many days. */
export async function assists(shop: Shop, memberId: string, producerId: string, days = 30): Promise<string> {
  const from = await shop.container.resolve("clock").now()
  const to = new Date(from.getTime() + days * 86_400_000)
  return shop.container
    .resolve("member")
    .join({ memberId, producerId, role: "manager", kind: "assistant", from, to, by: null })
}

/** A browser of the portal that is signed in as this person: cookie and origin, as the portal's pages send them. */
export async function browserOf(shop: Shop, memberId: string): Promise<Api> {
  const token = await shop.container.resolve("member").openSession(memberId)
  return shop.api.with({ cookie: `member=${token}`, origin: PORTAL })
}

/** A new member of a producer's shop, signed in. */
export async function memberOf(shop: Shop, producerId: string, role: ShopRole = "owner"): Promise<Api> {
  const memberId = await person(shop)
  await joins(shop, memberId, producerId, role)
  return browserOf(shop, memberId)
}

/** An approved producer with goods, other than those named. */
export async function otherShop(shop: Shop, ...than: string[]): Promise<string> {
  const row = await shop
    .db("producer")
    .where({ status: "approved" })
    .whereNull("deleted_at")
    .whereNotNull("stock_location_id")
    .whereNotIn("id", than)
    .orderBy("handle")
    .first<{ id: string } | undefined>("id")
  if (!row) throw new Error("The template has no other producer that sells")
  return row.id
}

function read(typed: string): Contact {
  const contact = readContact(typed)
  if (!contact) throw new Error(`${typed} is no contact`)
  return contact
}
