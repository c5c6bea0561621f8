import type { ICustomerModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Account, DataRequest } from "@ocop/contract"
import type { DataRequestRow } from "../modules/account/data-requests"
import type { KnownAccount } from "../modules/account/service"

/** An account as its owner sees it. */
export async function describeAccount(container: MedusaContainer, account: KnownAccount): Promise<Account> {
  const accounts = container.resolve("account")
  const customers = container.resolve<ICustomerModuleService>(Modules.CUSTOMER)
  const [customer, news, requests] = await Promise.all([
    customers.retrieveCustomer(account.customerId, { select: ["id", "first_name"] }),
    accounts.newsConsent(account.customerId),
    accounts.dataRequestsOf({ customerId: account.customerId }),
  ])
  const deletion = requests.find(({ kind, state }) => kind === "deletion" && state === "waiting")
  return {
    name: customer.first_name ?? "",
    email: account.email,
    phone: account.phone,
    locale: account.locale,
    since: account.since.toISOString(),
    newsConsent: news && { version: news.version, at: news.at.toISOString() },
    deletion: deletion ? describeRequest(deletion) : null,
  }
}

/** A data request as it is told: no names, only what was asked and when. */
export const describeRequest = (row: DataRequestRow): DataRequest => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  askedAt: row.asked_at.toISOString(),
  dueOn: row.due_on,
  runsAt: row.runs_at?.toISOString() ?? null,
  doneAt: row.done_at?.toISOString() ?? null,
  heldBy: row.held_by ?? [],
})
