import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { environment } from "../config/environment"
import { seedAccounts } from "./accounts"
import { seedCertificates } from "./certificates"
import { type Facts, readAllFacts } from "./facts"
import { seedGiftSet } from "./gift-set"
import { seedListings } from "./listings"
import { seedMarketplace } from "./marketplace"
import { seedMembers } from "./members"
import { sampleOffers } from "./offers"
import { seedPlaces } from "./places"
import { seedProducers } from "./producers"
import { seedProducts } from "./products"
import { seedShops } from "./shops"
import { seedStore } from "./store"
import { seedTourism } from "./tourism"

/**
 * Fills an empty database: the facts of the public lists, and in demo mode the sample shops, offers and accounts.
 * Says so and stops when the data is there.
 * @throws Error when an earlier run was interrupted, and on any fact that does not hold.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const say = (text: string) => container.resolve(ContainerRegistrationKeys.LOGGER).info(text)
  const pg: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (await hasRows(pg, "listing")) return say("The data is already there: nothing to seed.")
  if (await hasRows(pg, "province"))
    throw new Error("An earlier seed was interrupted. Empty the data with `npm start -- --reset` and start again.")
  const facts = readAllFacts()
  await fill(container, facts)
  await forgetHistory(pg)
  await container.resolve(Modules.SEARCH).reindex({ index: "product" })
  // The index's table is new, and the shop's own role makes the next one.
  await pg.raw("select hand_over_tables()")
  // Without statistics the planner takes a table just filled for an empty one, and lists cost seconds instead of milliseconds.
  await pg.raw("analyze")
  say(`Seeded ${facts.products.length} products of ${facts.producers.length} producers.`)
}

async function fill(container: MedusaContainer, facts: Facts): Promise<void> {
  const isDemo = environment().DEMO === "on"
  const offers = isDemo ? sampleOffers(facts.products) : new Map()
  await seedPlaces(container, facts)
  const salesChannelId = await seedStore(container)
  const producerIds = await seedProducers(container, facts)
  const shops = isDemo ? await seedShops(container, facts, producerIds, salesChannelId) : new Map()
  const productIds = await seedProducts(container, facts.products, offers, shops, salesChannelId)
  await seedCertificates(container, facts.products, productIds)
  await seedTourism(container, facts, productIds)
  await seedMarketplace(container)
  if (isDemo) await seedAccounts(container, demoPassword())
  if (isDemo) await seedMembers(container, demoPassword())
  // Last, because its rows tell the next run that everything is there.
  await seedListings(container, facts.products, offers, productIds, producerIds)
  if (isDemo) await seedGiftSet(container, shops, productIds, salesChannelId)
}

function demoPassword(): string {
  const password = process.env.DEMO_PASSWORD
  if (!password) throw new Error("DEMO_PASSWORD is missing: the demo's accounts need a password")
  return password
}

/** Pages and the search index of new data are made from nothing: no change before this moment concerns anybody. */
async function forgetHistory(pg: Knex): Promise<void> {
  await pg("outbox_message").delete()
}

async function hasRows(pg: Knex, table: string): Promise<boolean> {
  return (await pg(table).first("created_at")) !== undefined
}
