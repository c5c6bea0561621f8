import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProducerFacts } from "@ocop/domain"
import { unknown } from "../modules/producer/refused"
import { type ProfileRow, profileRow } from "./profile-rows"

/** What the domain's checklist asks of a producer. @throws NOT_FOUND. */
export async function factsOf(container: MedusaContainer, producerId: string, today: string): Promise<ProducerFacts> {
  const row = await profileRow(container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION), producerId, today)
  if (!row) throw unknown()
  return factsIn(row)
}

export const factsIn = (row: ProfileRow): ProducerFacts => ({
  status: row.status,
  type: row.type,
  legalName: row.legalName,
  taxCode: row.taxCode,
  communeCode: row.communeCode,
  address: row.address,
  representative: row.representative,
  phone: row.publicPhone,
  papers: row.papers,
  hasBankAccount: row.account !== null,
  goods: row.goods,
})
