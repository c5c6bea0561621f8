import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Message } from "../../modules/outbox/service"
import { reindexProducts } from "../../search/reindex-products"
import type { Consumer } from "../consumer"

/** Which products a topic's keys are about, as SQL that answers `id` for the ids `:keys`. */
const PRODUCTS_OF: Record<string, string> = {
  "product.changed": "select unnest(cast(:keys as text[])) as id",
  "listing.changed": "select unnest(cast(:keys as text[])) as id",
  "producer.changed": "select product_id as id from listing where producer_id = any(:keys)",
  "certificate.changed": "select product_id as id from certificate where id = any(:keys)",
  "price.changed": `
    select v.product_id as id from product_variant v
    join product_variant_price_set priced on priced.variant_id = v.id where priced.price_set_id = any(:keys)`,
  "price_list.changed": `
    select v.product_id as id from product_variant v
    join product_variant_price_set priced on priced.variant_id = v.id
    join price on price.price_set_id = priced.price_set_id where price.price_list_id = any(:keys)`,
  "stock.changed": `
    select v.product_id as id from product_variant v
    join product_variant_inventory_item part on part.variant_id = v.id where part.inventory_item_id = any(:keys)`,
}

/** Keeps the search index true: writes anew the documents of every product that a change is about. */
export const searchIndex: Consumer = {
  name: "search-index",
  topics: [...Object.keys(PRODUCTS_OF), "day.changed"],
  batchSize: 500,
  async deliver(messages, container) {
    const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    await reindexProducts(container, [
      ...(await changedProducts(pg, messages)),
      ...(await productsOfDays(pg, messages)),
    ])
  },
}

async function changedProducts(pg: Knex, messages: Message[]): Promise<string[]> {
  const ids: string[] = []
  for (const [topic, statement] of Object.entries(PRODUCTS_OF)) {
    const keys = messages.filter((message) => message.topic === topic).map(({ key }) => key)
    if (keys.length > 0) ids.push(...(await idsOf(pg, statement, { keys })))
  }
  return ids
}

/**
 * A new day: products whose stars came or went since the day before. A day before the one announced (the demo's clock
 * went back): all products, because documents vouch for their stars from the day of writing only.
 */
async function productsOfDays(pg: Knex, messages: Message[]): Promise<string[]> {
  const ids: string[] = []
  for (const { key: today, payload } of messages.filter(({ topic }) => topic === "day.changed")) {
    const before = typeof payload?.before === "string" ? payload.before : today
    ids.push(...(await idsOf(pg, before > today ? ALL : STARS_MOVED, { before, today })))
  }
  return ids
}

const ALL = "select product_id as id from listing where deleted_at is null"
const STARS_MOVED = `
  select product_id as id from certificate
  where shown_from between cast(:before as date) and cast(:today as date)
    or shown_until between cast(:before as date) and cast(:today as date)
    or grace_until + 1 between cast(:before as date) and cast(:today as date)
    or replaced_on between cast(:before as date) and cast(:today as date)`

async function idsOf(pg: Knex, statement: string, bindings: Record<string, Knex.Value>): Promise<string[]> {
  const { rows } = await pg.raw<{ rows: { id: string }[] }>(statement, bindings)
  return rows.map(({ id }) => id)
}
