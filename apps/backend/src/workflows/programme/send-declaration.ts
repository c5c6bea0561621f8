import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type SentDeclaration, sendDeclarationStep } from "./steps/send-declaration"

/** A shop says what it is; the commune will look at it. What it said before and nobody judged is replaced. */
export const sendDeclarationWorkflow = createWorkflow(
  "send-declaration",
  (input: SentDeclaration) => new WorkflowResponse(sendDeclarationStep(input)),
)
