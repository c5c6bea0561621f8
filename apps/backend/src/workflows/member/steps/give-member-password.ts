import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { forgetPassword, givePassword } from "../../../account/passwords"

export const giveMemberPasswordStep = createStep(
  "give-member-password",
  async ({ memberId, password }: { memberId: string; password: string }, { container }) => {
    const identityId = await givePassword(container, { accountId: memberId, of: { member_id: memberId }, password })
    return new StepResponse(identityId, memberId)
  },
  async (memberId, { container }) => {
    if (memberId) await forgetPassword(container, memberId)
  },
)
