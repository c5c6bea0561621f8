import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { audit } from "../../../audit/write"
import { Refusal } from "../../../http/problem"

export interface Judgement {
  id: string
  /** `user:<id>` */
  actor: string
  /** Null confirms; else why it is returned. */
  note: string | null
}

/** One transaction, so there is nothing to undo. @throws Refusal not_allowed_now when somebody judged it before, or it was replaced. */
export const judgeDeclarationStep = createStep(
  "judge-declaration",
  async ({ id, actor, note }: Judgement, { container }) => {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const now = await container.resolve("clock").now()
    const state = note === null ? "confirmed" : "returned"
    await sql.transaction(async (trx) => {
      const [judged] = await trx("declaration")
        .where({ id, state: "sent", deleted_at: null })
        .update({ state, judged_by: actor, judged_at: now, note, updated_at: now })
        .returning<{ producer_id: string }[]>("producer_id")
      if (!judged) throw new Refusal("not_allowed_now", "This declaration was judged or replaced meanwhile")
      const forShop = judged.producer_id
      await audit(trx, { actor, forShop, act: `declaration.${state}`, subject: `declaration:${id}`, after: { note } })
    })
    return new StepResponse(state)
  },
)
