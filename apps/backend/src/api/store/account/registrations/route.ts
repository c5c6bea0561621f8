import { type Account, RegisterSchema } from "@ocop/contract"
import { contactOf, requireCode } from "../../../../account/codes"
import { describeAccount } from "../../../../account/describe"
import { signIn } from "../../../../account/login"
import { claimOrders } from "../../../../account/orders"
import { requireGoodPassword } from "../../../../account/passwords"
import { Refusal, readBody, withProblems } from "../../../../http/problem"
import { registerWorkflow } from "../../../../workflows/account/register"

/** Opens an account for whoever proves the contact; only they hear that it has one already. */
export const POST = withProblems<Account>(async (req, res) => {
  const { contact: typed, code, newsConsent = null, ...form } = readBody(RegisterSchema, req.body)
  const contact = contactOf(typed)
  requireGoodPassword(form.password, [contact.value])
  await requireCode(req.scope, "registration", contact, code)
  const accounts = req.scope.resolve("account")
  if (await accounts.byContact(contact)) throw new Refusal("account_exists", "This contact has an account")
  const at = await req.scope.resolve("clock").now()
  const { result: customerId } = await registerWorkflow(req.scope).run({ input: { ...form, contact, newsConsent, at } })
  const account = await accounts.byCustomer(customerId)
  if (!account) throw new Refusal("try_again", "The account is still being written")
  await claimOrders(req.scope, account)
  await signIn(req, account)
  res.status(201).json(await describeAccount(req.scope, account))
})
