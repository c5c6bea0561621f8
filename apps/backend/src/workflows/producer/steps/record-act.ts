import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type AuditedAct, audit } from "../../../audit/write"

/** Who acts, and for which shop: what `markOf(req)` answers, or the operator with the shop named. */
export type Mark = Pick<AuditedAct, "actor" | "isAssistant" | "forShop">

/** The last step of an act: the log is only appended, so nothing may fail after it. */
export const recordActStep = createStep("record-producer-act", async (act: AuditedAct, { container }) => {
  await audit(container, act)
  return new StepResponse(null)
})
