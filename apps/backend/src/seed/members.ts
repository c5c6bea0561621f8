import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { ShopRole } from "@ocop/contract"
import { registerMemberWorkflow } from "../workflows/member/register-member"
import { DEMO_DOMAIN } from "./accounts"

/** The shop of the demo that has people in it. */
const SHOP = { name: "HTX Giống nông nghiệp Định An" }

/** Made up, and marked in its name: nothing is ever sent to it. */
const ACCOUNT = { bank_bin: "970405", account_number: "0000000001", account_name: "TAI KHOAN MAU" }

const PEOPLE: { email: string; name: string; role: ShopRole }[] = [
  { email: `owner@${DEMO_DOMAIN}`, name: "Cô Tư Định An", role: "owner" },
  { email: `packer@${DEMO_DOMAIN}`, name: "Út Gói Hàng", role: "packer" },
]

/** People of the demo who look after one sample shop in the portal, all with one password. */
export async function seedMembers(container: MedusaContainer, password: string): Promise<void> {
  const pg: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const shop = await pg("producer").where({ name: SHOP.name, sample: true }).first<{ id: string } | undefined>("id")
  if (!shop) throw new Error(`The demo has no shop named ${SHOP.name}`)
  await pg("producer_bank_account").insert({ id: generateEntityId("", "pbank"), producer_id: shop.id, ...ACCOUNT })
  const now = await container.resolve("clock").now()
  for (const { email, name, role } of PEOPLE) {
    const { result: memberId } = await registerMemberWorkflow(container).run({
      input: { name, contact: { kind: "email", value: email }, provedAt: now, locale: "vi", password },
    })
    await container
      .resolve("member")
      .join({ memberId, producerId: shop.id, role, kind: "member", from: now, to: null, by: null })
  }
}
