import { type Account, AddContactSchema } from "@ocop/contract"
import { contactOf, requireCode } from "../../../../account/codes"
import { describeAccount } from "../../../../account/describe"
import { countGuess } from "../../../../account/guesses"
import { accountOf } from "../../../../account/login"
import { claimOrders } from "../../../../account/orders"
import { isPasswordOf } from "../../../../account/passwords"
import { Refusal, readBody, withProblems } from "../../../../http/problem"
import { tellOfContact } from "../../../../messages/tell-account"

/**
 * Adds a proved e-mail or phone, or puts it in place of the one before, for whoever knows the account's password: a
 * browser left open is not enough to take the account away. A wrong password uses no code up. The contacts from before
 * are told.
 */
export const POST = withProblems<Account>(async (req, res) => {
  const { contact: typed, code, password } = readBody(AddContactSchema, req.body)
  const account = await accountOf(req)
  const contact = contactOf(typed)
  await countGuess(req.scope, account.id)
  if (!(await isPasswordOf(req.scope, account.id, password)))
    throw new Refusal("wrong_credentials", "The password is wrong", { password: "wrong" })
  await requireCode(req.scope, "contact", contact, code)
  const accounts = req.scope.resolve("account")
  const owner = await accounts.byContact(contact)
  if (owner && owner.id !== account.id) throw new Refusal("account_exists", "This contact has another account")
  await accounts.prove(account.id, contact, await req.scope.resolve("clock").now())
  await tellOfContact(req.scope, account, contact)
  const now = { ...account, [contact.kind]: contact.value }
  await claimOrders(req.scope, now)
  res.status(201).json(await describeAccount(req.scope, now))
})
