import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tellShop } from "../../messages/to-members/tell-shop"
import type { Consumer } from "../consumer"

interface Decided {
  state: "accepted" | "refused" | "more_wanted"
  reason: string | null
  name: string
  draft_id: string
  shop_id: string
  shop_name: string
}

const DECIDED = `
  select r.state, r.reason, r.content->>'name' as name, r.draft_id, pr.id as shop_id, pr.name as shop_name
  from listing_review r join producer pr on pr.id = r.producer_id
  where r.id = ? and r.state in ('accepted', 'refused', 'more_wanted')`

/** Tells a shop's people what became of the goods that they sent, once per decision. */
export const tellOfListings: Consumer = {
  name: "tell-of-listings",
  topics: ["listing_review.changed"],
  batchSize: 1,
  async deliver(messages, container) {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    for (const { key } of messages) {
      const { rows } = await sql.raw<{ rows: Decided[] }>(DECIDED, [key])
      const [review] = rows
      if (!review) continue
      const { state, reason, name: productName, shop_id: shopId, shop_name: shopName } = review
      await tellShop(container, {
        shopId,
        kind: `listing_${state}`,
        cause: `listing_review:${key}`,
        facts: { shopName, productName, reason },
        path: state === "accepted" ? "/mon" : `/mon/ban-thao/${review.draft_id}`,
      })
    }
  },
}
