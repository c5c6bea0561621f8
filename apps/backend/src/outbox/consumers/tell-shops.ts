import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { bankOf } from "@ocop/domain"
import type { ShopNews } from "../../messages/to-members/shop-facts"
import { tellShop } from "../../messages/to-members/tell-shop"
import type { Consumer } from "../consumer"

interface Act {
  id: string
  act: string
  shopId: string
  shopName: string
  after: Record<string, string | null> | null
}

const ACT = `
  select entry.id, entry.act, entry.for_shop as "shopId", pr.name as "shopName", entry.after
  from audit_entry entry join producer pr on pr.id = entry.for_shop and pr.deleted_at is null
  where entry.id = ?`

/** Tells a shop's people what was decided about it, and its owners that its money goes elsewhere; once an act. */
export const tellShops: Consumer = {
  name: "tell-shops",
  topics: ["producer.acted"],
  batchSize: 1,
  async deliver(messages, container) {
    const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    for (const { key } of messages) {
      const { rows } = await pg.raw<{ rows: Act[] }>(ACT, [key])
      const [act] = rows
      const news = act && newsOf(act)
      if (news) await tellShop(container, { ...news, shopId: act.shopId, cause: `producer_act:${act.id}` })
    }
  },
}

/** What an act is to the shop; the log has account numbers masked already. */
function newsOf({ act, shopName, after }: Act): (ShopNews & { path: string }) | null {
  switch (act) {
    case "producer.approved":
      return { kind: "producer_approved", facts: { shopName }, path: "" }
    case "producer.more_wanted":
      return { kind: "producer_more_wanted", facts: { shopName, text: after?.wanted ?? null }, path: "/cai-dat" }
    case "producer.suspended":
      return { kind: "producer_suspended", facts: { shopName, text: after?.reason ?? null }, path: "/cai-dat" }
    case "producer.bank_account_changed": {
      const bank = `${bankOf(after?.bank_bin ?? "")?.name ?? ""} ${after?.account_number ?? ""}`.trim()
      return { kind: "bank_account_changed", facts: { shopName, bank }, path: "/cai-dat/tai-khoan" }
    }
    default:
      return null
  }
}
