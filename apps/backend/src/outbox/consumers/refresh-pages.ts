import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tags } from "@ocop/contract"
import type { Message } from "../../modules/outbox/service"
import type { Consumer } from "../consumer"
import { affectedTags, type Changed } from "../pages/affected-tags"
import { sendRevalidation } from "../pages/send-revalidation"

/** Which kind of id a topic's key is, and whether the old page may be served once more. */
const GOODS: Record<string, { names: keyof Changed; mode: "expire" | "stale" }> = {
  "product.changed": { names: "products", mode: "expire" },
  "price.changed": { names: "priceSets", mode: "expire" },
  "stock.changed": { names: "inventoryItems", mode: "expire" },
  "certificate.changed": { names: "certificates", mode: "expire" },
  "producer.changed": { names: "producers", mode: "expire" },
  "listing.changed": { names: "products", mode: "stale" },
  "tourism_point.changed": { names: "tourismPoints", mode: "stale" },
}

/** Topics that touch pages which no id names. A new day shows on every page that counts days left, but may do so late. */
const WHOLE: Record<string, { expire: string[]; stale: string[] }> = {
  "setting.changed": { expire: [tags.settings], stale: [tags.everything] },
  "clock.changed": { expire: [tags.everything], stale: [] },
  "price_list.changed": { expire: [tags.everything], stale: [] },
  "day.changed": { expire: [tags.settings, tags.lists], stale: [tags.everything] },
}

/** Tells the storefront which pages to make anew: many changes, at most two requests. */
export const refreshPages: Consumer = {
  name: "refresh-pages",
  topics: [...Object.keys(GOODS), ...Object.keys(WHOLE)],
  batchSize: 1000,
  async deliver(messages, container) {
    const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const whole = messages.map(({ topic }) => WHOLE[topic] ?? { expire: [], stale: [] })
    const expire = new Set([
      ...whole.flatMap((pages) => pages.expire),
      ...(await affectedTags(pg, idsOf(messages, "expire"))),
      ...(await affectedTags(pg, { certificates: await certificatesOfDays(pg, messages) })),
    ])
    const stale = new Set([
      ...whole.flatMap((pages) => pages.stale),
      ...(await affectedTags(pg, idsOf(messages, "stale"))),
    ])
    for (const tag of expire) stale.delete(tag)
    await sendRevalidation("expire", expire)
    await sendRevalidation("stale", stale)
  },
}

function idsOf(messages: Message[], mode: "expire" | "stale"): Partial<Changed> {
  const ids: Partial<Changed> = {}
  for (const { topic, key } of messages) {
    const goods = GOODS[topic]
    if (goods?.mode !== mode) continue
    ids[goods.names] = [...(ids[goods.names] ?? []), key]
  }
  return ids
}

/** Certificates whose stars came or went since the day before the one that began. */
async function certificatesOfDays(pg: Knex, messages: Message[]): Promise<string[]> {
  const days = messages.filter(({ topic }) => topic === "day.changed")
  const found: string[] = []
  for (const { key: today, payload } of days) {
    const before = typeof payload?.before === "string" ? payload.before : today
    const [from, until] = before < today ? [before, today] : [today, before]
    const { rows } = await pg.raw<{ rows: { id: string }[] }>(
      `select id from certificate where shown_from between ? and ? or shown_until between ? and ? or grace_until + 1 between ? and ?
        or replaced_on between ? and ?`,
      [from, until, from, until, from, until, from, until],
    )
    found.push(...rows.map(({ id }) => id))
  }
  return found
}
