import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { minutesDocument } from "../documents/council-minutes"
import type { Officer } from "./access"
import { readJointPage } from "./read-joint-page"
import { readRoundPage } from "./read-rounds"

/** A round's minutes, or those of one dossier of it. @throws NOT_FOUND for another province's, or without a seat. */
export async function writeMinutes(
  container: MedusaContainer,
  officer: Officer,
  roundId: string,
  only?: string,
): Promise<{ bytes: Buffer; name: string }> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const at = await container.resolve("clock").now()
  const { round, entries } = await readRoundPage(sql, officer, roundId)
  const wanted = entries.filter(({ id }) => only === undefined || id === only)
  const pages = []
  for (const { id } of wanted) pages.push(await readJointPage(sql, officer, id, at))
  const settings = await container.resolve("setting").get()
  const bytes = await minutesDocument({ round, entries: pages, settings, at })
  return { bytes, name: `bien-ban-${round.year}-${round.number}.pdf` }
}
