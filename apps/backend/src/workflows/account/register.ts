import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Contact } from "@ocop/domain"
import { createCustomerStep } from "./steps/create-customer"
import { givePasswordStep } from "./steps/give-password"
import { openAccountStep } from "./steps/open-account"

export interface Registration {
  name: string
  /** Proved by a code before. */
  contact: Contact
  password: string
  locale: "vi" | "en"
  newsConsent: string | null
  /** Business time. */
  at: Date
}

/** Opens an account. A contact that another account proved meanwhile fails in the database, and all of it is undone. */
export const registerWorkflow = createWorkflow("register-account", (input: Registration) => {
  const customerId = createCustomerStep(input)
  const accountId = openAccountStep(
    transform({ input, customerId }, ({ input, customerId }) => ({ ...input, customerId })),
  )
  givePasswordStep(
    transform({ input, customerId, accountId }, ({ input: { password }, customerId, accountId }) => ({
      accountId,
      customerId,
      password,
    })),
  )
  return new WorkflowResponse(customerId)
})
