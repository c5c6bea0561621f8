import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Judgement, judgeDeclarationStep } from "./steps/judge-declaration"

/** The commune confirms a declaration, or returns it with its reason; once. */
export const judgeDeclarationWorkflow = createWorkflow(
  "judge-declaration",
  (input: Judgement) => new WorkflowResponse(judgeDeclarationStep(input)),
)
