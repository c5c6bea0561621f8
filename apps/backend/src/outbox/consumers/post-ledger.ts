import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { postMovements } from "../../ledger/post-orders"
import { postParcels } from "../../ledger/post-parcels"
import type { Consumer } from "../consumer"

/** The parcels a topic's keys are about, as SQL that answers `id` for the keys `?`. */
const PARCELS_OF: Record<string, string> = {
  "producer_order.changed": "select id from producer_order where id = any(?)",
  "payment_request.changed": "select id from producer_order where order_id = any(?)",
  "parcel_refund.changed": "select producer_order_id as id from parcel_refund where id = any(?)",
}
const MOVEMENTS = ["payment_request.changed", "refund.changed", "cash_remittance.changed"]

/** Every happening that moves money is written into the ledger, once, however often and in whatever order it is told. */
export const postLedger: Consumer = {
  name: "post-ledger",
  topics: [...new Set([...Object.keys(PARCELS_OF), ...MOVEMENTS])],
  batchSize: 50,
  async deliver(messages, container) {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const { returns } = await container.resolve("setting").get()
    for (const [topic, statement] of Object.entries(PARCELS_OF)) {
      const keys = messages.filter((message) => message.topic === topic).map(({ key }) => key)
      if (keys.length === 0) continue
      const { rows } = await sql.raw<{ rows: { id: string }[] }>(statement, [keys])
      await postParcels(
        sql,
        rows.map(({ id }) => id),
        returns.windowDays,
      )
    }
    if (messages.some(({ topic }) => MOVEMENTS.includes(topic))) await postMovements(sql)
  },
}
