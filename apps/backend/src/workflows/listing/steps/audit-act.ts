import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type AuditedAct, audit } from "../../../audit/write"

/** Writes an act down. The last step of its workflow: nothing to undo. */
export const auditActStep = createStep("audit-act", async (act: AuditedAct, { container }) => {
  await audit(container, act)
  return new StepResponse(act.subject)
})
