import type { ICustomerModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type Account, ChangeAccountSchema } from "@ocop/contract"
import { describeAccount } from "../../../account/describe"
import { accountOf } from "../../../account/login"
import { readBody, withProblems } from "../../../http/problem"

/** Who is signed in. */
export const GET = withProblems<Account>(async (req, res) => {
  const account = await accountOf(req)
  res.set("cache-control", "no-store").json(await describeAccount(req.scope, account))
})

/** Changes name, language or the consent to news; what is not named stays. */
export const POST = withProblems<Account>(async (req, res) => {
  const { name, locale, newsConsent } = readBody(ChangeAccountSchema, req.body)
  const account = await accountOf(req)
  const accounts = req.scope.resolve("account")
  const at = await req.scope.resolve("clock").now()
  if (name !== undefined)
    await req.scope
      .resolve<ICustomerModuleService>(Modules.CUSTOMER)
      .updateCustomers(account.customerId, { first_name: name })
  if (locale !== undefined) await accounts.updateAccounts({ id: account.id, locale })
  if (newsConsent !== undefined) await accounts.chooseNews(account.customerId, newsConsent, at)
  res.json(await describeAccount(req.scope, { ...account, ...(locale && { locale }) }))
})
