import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { confirmationDue } from "@ocop/domain"
import { type ParcelNews, readParcelNews } from "../../messages/to-members/read-parcel-news"
import { tellShop } from "../../messages/to-members/tell-shop"
import type { Consumer } from "../consumer"

/** What is older was told, or is no news any more. */
const FRESH_MS = 3 * 24 * 3_600_000

/** Tells shops of their parcels, from the present state alone: a new one, one that its buyer took back, a problem with one. */
export const tellOfParcels: Consumer = {
  name: "tell-of-parcels",
  topics: ["producer_order.changed", "problem_report.changed"],
  batchSize: 1,
  async deliver(messages, container) {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    for (const { topic, key } of messages) {
      if (topic === "problem_report.changed") await tellOfProblem(container, sql, key)
      else await tellOfParcel(container, await readParcelNews(sql, key))
    }
  },
}

async function tellOfParcel(container: MedusaContainer, parcel: ParcelNews | null): Promise<void> {
  if (!parcel) return
  const now = await container.resolve("clock").now()
  const { shopId, shopName, code, goods, placedAt } = parcel
  const path = `/don/${parcel.id}`
  if (parcel.state === "placed" && now.getTime() - placedAt.getTime() < FRESH_MS) {
    const { parcels } = await container.resolve("setting").get()
    const confirmBy = confirmationDue(placedAt, parcels.confirmHours).toISOString()
    const facts = { shopName, code, goods, confirmBy }
    await tellShop(container, { shopId, kind: "parcel_new", cause: `parcel_new:${parcel.id}`, facts, path })
  }
  // What a shop did itself it need not be told.
  if (parcel.state === "cancelled" && !parcel.actor.startsWith("member:"))
    await tellShop(container, {
      ...{ shopId, kind: "parcel_cancelled", cause: `parcel_cancelled:${parcel.id}`, path },
      facts: { shopName, code, goods },
    })
}

async function tellOfProblem(container: MedusaContainer, sql: Knex, reportId: string): Promise<void> {
  const report = await sql("problem_report")
    .where({ id: reportId, state: "open", deleted_at: null })
    .first("producer_order_id")
  const parcel = report && (await readParcelNews(sql, report.producer_order_id))
  if (!parcel) return
  const { id, shopId, shopName, code, goods } = parcel
  await tellShop(container, {
    ...{ shopId, kind: "parcel_problem", cause: `parcel_problem:${reportId}`, path: `/don/${id}` },
    facts: { shopName, code, goods },
  })
}
