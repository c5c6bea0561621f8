import type { ICustomerModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Contact } from "@ocop/domain"

/** Medusa's own customer: the Admin shows it, orders and addresses hang on it. */
export const createCustomerStep = createStep(
  "create-account-customer",
  async ({ name, contact }: { name: string; contact: Contact }, { container }) => {
    const customers = container.resolve<ICustomerModuleService>(Modules.CUSTOMER)
    const customer = await customers.createCustomers({
      first_name: name,
      has_account: true,
      [contact.kind]: contact.value,
    })
    return new StepResponse(customer.id, customer.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ICustomerModuleService>(Modules.CUSTOMER).deleteCustomers([id])
  },
)
