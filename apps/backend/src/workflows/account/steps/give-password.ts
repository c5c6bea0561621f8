import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { forgetPassword, givePassword } from "../../../account/passwords"

export const givePasswordStep = createStep(
  "give-account-password",
  async (
    { accountId, customerId, password }: { accountId: string; customerId: string; password: string },
    { container },
  ) => {
    const identityId = await givePassword(container, { accountId, of: { customer_id: customerId }, password })
    return new StepResponse(identityId, accountId)
  },
  async (accountId, { container }) => {
    if (accountId) await forgetPassword(container, accountId)
  },
)
