import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReturnCase } from "@ocop/contract"
import { readOrderReturns } from "../../aftersale/returns/read-order-returns"
import { isReturnNews } from "../../messages/letters/returns"
import { queueNews } from "../../messages/queue-news"
import { readOrder } from "../../messages/read-order"
import { readParcelNews } from "../../messages/to-members/read-parcel-news"
import { tellShop } from "../../messages/to-members/tell-shop"
import type { Consumer } from "../consumer"

/** What is older was told, or is no news any more. */
const FRESH_MS = 3 * 24 * 3_600_000

/** Tells shop and buyer of return cases, from the present state alone: each of a state once. */
export const tellOfReturns: Consumer = {
  name: "tell-of-returns",
  topics: ["return_case.changed"],
  batchSize: 1,
  async deliver(messages, container) {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    for (const { key: parcelId } of messages) {
      const parcel = await sql("producer_order").where({ id: parcelId }).first("order_id")
      if (!parcel) continue
      const returns = await readOrderReturns(container, parcel.order_id)
      const now = await container.resolve("clock").now()
      const cases = returns.parcels.find((one) => one.parcelId === parcelId)?.cases ?? []
      for (const found of cases.filter((one) => isFresh(one, now))) {
        if (found.state === "open") await tellItsShop(container, sql, parcelId, found)
        else if (!(await isBuyersAct(sql, found.id))) await tellItsBuyer(container, parcel.order_id, parcelId, found)
      }
    }
  },
}

const isFresh = ({ history }: ReturnCase, now: Date) => now.getTime() - Date.parse(history.at(-1)?.at ?? "") < FRESH_MS

async function tellItsShop(container: MedusaContainer, sql: Knex, parcelId: string, found: ReturnCase) {
  const parcel = await readParcelNews(sql, parcelId)
  if (!parcel) return
  const { shopId, shopName, code } = parcel
  const goods = found.lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(", ")
  // The last moment of the day in Vietnam.
  const answerBy = `${found.answerBy}T16:59:00.000Z`
  await tellShop(container, {
    ...{ shopId, kind: "return_opened", cause: `return_opened:${found.id}`, path: "/tra-hang" },
    facts: { shopName, code, goods, answerBy },
  })
}

async function tellItsBuyer(container: MedusaContainer, orderId: string, parcelId: string, found: ReturnCase) {
  const order = isReturnNews(found.state) ? await readOrder(container, orderId) : null
  if (!order) return
  await queueNews(container, order, [
    {
      kind: "return_answered",
      cause: `return:${found.id}:${found.state}`,
      parcelId,
      reason: null,
      reportId: null,
      partId: null,
      returnCase: found,
      expiresAt: null,
    },
  ])
}

/** The buyer moved it last, and knows. */
async function isBuyersAct(sql: Knex, caseId: string): Promise<boolean> {
  const last = await sql("return_case_event")
    .where({ return_case_id: caseId })
    .orderBy([
      { column: "at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .first("actor")
  return last?.actor === "buyer"
}
