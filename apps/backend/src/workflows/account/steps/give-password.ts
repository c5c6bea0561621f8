import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { forgetPassword, givePassword } from "../../../account/passwords"

export const givePasswordStep = createStep(
  "give-account-password",
  async (input: { accountId: string; customerId: string; password: string }, { container }) => {
    const identityId = await givePassword(container, input)
    return new StepResponse(identityId, input.accountId)
  },
  async (accountId, { container }) => {
    if (accountId) await forgetPassword(container, accountId)
  },
)
