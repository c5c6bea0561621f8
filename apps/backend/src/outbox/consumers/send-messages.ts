import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { newsOf } from "../../messages/news"
import { queueNews } from "../../messages/queue-news"
import { readOrder } from "../../messages/read-order"
import type { Message } from "../../modules/outbox/service"
import type { Consumer } from "../consumer"

/** Which order a topic's key is about. */
const ORDER_OF: Record<string, string> = {
  "producer_order.changed": "select order_id as id from producer_order where id = ?",
  "parcel_refund.changed": "select order_id as id from producer_order where id = ?",
  "payment_request.changed": "select cast(? as text) as id",
  "refund.changed": "select cast(? as text) as id",
  "problem_report.changed": "select order_id as id from problem_report where id = ?",
}

/** Tells buyers what became of their orders: queues a message once per cause; the job of the same name sends it. */
export const sendMessages: Consumer = {
  name: "send-messages",
  topics: Object.keys(ORDER_OF),
  batchSize: 1,
  async deliver(messages, container) {
    const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const clock = container.resolve("clock")
    for (const message of messages) {
      const orderId = await orderOf(pg, message)
      const order = orderId && (await readOrder(container, orderId))
      if (!order) continue
      if (!order.stands) throw new Error(`order ${orderId} is still being written`)
      await queueNews(container, order, newsOf(order, await clock.now()))
    }
  },
}

async function orderOf(pg: Knex, { topic, key }: Message): Promise<string | undefined> {
  const statement = ORDER_OF[topic]
  if (!statement) return undefined
  const { rows } = await pg.raw<{ rows: { id: string }[] }>(statement, [key])
  return rows[0]?.id
}
