import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { StandingDeliveryOffer } from "@ocop/contract"
import { addDays } from "@ocop/domain"

interface Row {
  id: string
  producer_id: string | null
  name: string | null
  threshold: string
  granted_by: "operator" | "producer"
  valid_from: string
  valid_to: string | null
}

/** All free deliveries, running ones first. One statement. `today` is the shop's day. */
export async function listDeliveryOffers(sql: Knex, today: string): Promise<StandingDeliveryOffer[]> {
  const rows: Row[] = await sql("delivery_offer as offer")
    .leftJoin("producer", "producer.id", "offer.producer_id")
    .whereNull("offer.deleted_at")
    .orderBy([{ column: "offer.valid_from", order: "desc" }, { column: "offer.id" }])
    .select("offer.id", "offer.producer_id", "producer.name", "offer.threshold", "offer.granted_by")
    .select({ valid_from: sql.raw("offer.valid_from::text"), valid_to: sql.raw("offer.valid_to::text") })
  const offers = rows.map((row) => ({
    id: row.id,
    producerId: row.producer_id,
    producerName: row.name,
    threshold: Number(row.threshold),
    grantedBy: row.granted_by,
    validFrom: row.valid_from,
    validUntil: row.valid_to && addDays(row.valid_to, -1),
    state: stateOf(row, today),
  }))
  const order = { running: 0, coming: 1, over: 2 }
  return offers.sort((a, b) => order[a.state] - order[b.state])
}

function stateOf({ valid_from, valid_to }: Row, today: string): StandingDeliveryOffer["state"] {
  if (valid_to && valid_to <= today) return "over"
  return valid_from > today ? "coming" : "running"
}

/** Whoever may grant something: producers that sell, by name. One statement. */
export async function listGrantors(sql: Knex): Promise<{ id: string; name: string }[]> {
  return sql("producer").where({ status: "approved", deleted_at: null }).orderBy("name").select("id", "name")
}
