import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../http/problem"
import { nothingThere } from "../../../http/producer-actor"

/** One running and what comes after it; more would be a list that nobody understands. */
const MOST = 3

/** @throws Refusal invalid_fields for a beginning in the past; not_allowed_now for more offers than a shop keeps at once. */
export const requireOfferStep = createStep(
  "require-offer",
  async ({ shopId, validFrom }: { shopId: string; validFrom: string }, { container }) => {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const today = await container.resolve("clock").today()
    if (validFrom < today) throw new Refusal("invalid_fields", "An offer begins today or later", { validFrom: "past" })
    const row = await sql("delivery_offer")
      .where({ producer_id: shopId, granted_by: "producer", deleted_at: null })
      .andWhere((q) => q.whereNull("valid_to").orWhere("valid_to", ">", today))
      .count<{ count: string }[]>("id as count")
    if (Number(row[0]?.count ?? 0) >= MOST)
      throw new Refusal("not_allowed_now", `A shop keeps at most ${MOST} offers`, { threshold: "too_many" })
    return new StepResponse(true)
  },
)

/** The id of an offer that this shop made itself. @throws NOT_FOUND. */
export const requireOwnOfferStep = createStep(
  "require-own-offer",
  async ({ shopId, id }: { shopId: string; id: string }, { container }) => {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const own = await sql("delivery_offer")
      .where({ id, producer_id: shopId, granted_by: "producer", deleted_at: null })
      .first("id")
    if (!own) throw nothingThere()
    return new StepResponse(id)
  },
)
