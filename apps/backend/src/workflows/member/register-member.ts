import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { MemberDraft } from "../../modules/member/people"
import { addMemberStep } from "./steps/add-member"
import { giveMemberPasswordStep } from "./steps/give-member-password"

export type MemberRegistration = MemberDraft & { password: string }

/**
 * Signs a person up to run shops; answers the member's id. A contact that another proved meanwhile fails in the
 * database, and all of it is undone.
 */
export const registerMemberWorkflow = createWorkflow("register-member", (input: MemberRegistration) => {
  const memberId = addMemberStep(
    transform({ input }, ({ input: { name, contact, provedAt, locale } }) => ({ name, contact, provedAt, locale })),
  )
  giveMemberPasswordStep(
    transform({ input, memberId }, ({ input: { password }, memberId }) => ({ memberId, password })),
  )
  return new WorkflowResponse(memberId)
})
