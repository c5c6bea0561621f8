import { ResetPasswordSchema } from "@ocop/contract"
import { contactOf, requireCode } from "../../../../account/codes"
import { endLogins } from "../../../../account/login"
import { changePassword, requireGoodPassword } from "../../../../account/passwords"
import { Refusal, readBody, withProblems } from "../../../../http/problem"

/** A new password for whoever proves the contact. Every login so far ends. */
export const POST = withProblems<void>(async (req, res) => {
  const { contact: typed, code, password } = readBody(ResetPasswordSchema, req.body)
  const contact = contactOf(typed)
  requireGoodPassword(password, [contact.value])
  await requireCode(req.scope, "password_reset", contact, code)
  const account = await req.scope.resolve("account").byContact(contact)
  if (!account) throw new Refusal("code_wrong", "This code is wrong or no longer good", { code: "wrong" })
  await changePassword(req.scope, account.id, password)
  await endLogins(req, account.customerId)
  res.status(204).end()
})
