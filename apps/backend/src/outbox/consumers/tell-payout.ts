import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tellShop } from "../../messages/to-members/tell-shop"
import { readPayouts } from "../../payout/read"
import type { Consumer } from "../consumer"

/** Whoever looks after a shop's money hears when the bank has paid it. */
export const tellPayout: Consumer = {
  name: "tell-payout",
  topics: ["payout.changed"],
  batchSize: 1,
  async deliver(messages, container) {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    for (const { key } of messages) {
      const { payouts } = await readPayouts(sql, { id: key, limit: 1, offset: 0 })
      const [payout] = payouts
      if (payout?.state !== "confirmed") continue
      const { shop, amount, account, memo, reference } = payout
      await tellShop(container, {
        shopId: shop.id,
        kind: "paid_out",
        cause: `paid_out:${payout.id}`,
        facts: {
          shopName: shop.name,
          amount,
          bankName: account.bankName,
          accountMasked: account.number,
          memo,
          reference: reference ?? "",
        },
        path: `/tien/ky-tra/${payout.id}`,
      })
    }
  },
}
