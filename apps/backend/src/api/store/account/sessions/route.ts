import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type Account, SignInSchema } from "@ocop/contract"
import { readContact } from "@ocop/domain"
import { describeAccount } from "../../../../account/describe"
import { countGuess } from "../../../../account/guesses"
import { customerOf, endLogins, signIn, signOut } from "../../../../account/login"
import { claimOrders } from "../../../../account/orders"
import { isPasswordOf } from "../../../../account/passwords"
import { Refusal, readBody, withProblems } from "../../../../http/problem"

/** Signs in. An unknown contact and a wrong password are one answer, after the same work. */
export const POST = withProblems<Account>(async (req, res) => {
  const { contact: typed, password } = readBody(SignInSchema, req.body)
  const contact = readContact(typed)
  await countGuess(req.scope, contact?.value ?? typed)
  const account = contact && (await req.scope.resolve("account").byContact(contact))
  if (!(await isPasswordOf(req.scope, account?.id, password)) || !account)
    throw new Refusal("wrong_credentials", "The contact or the password is wrong")
  await claimOrders(req.scope, account)
  await signIn(req, account)
  res.status(201).json(await describeAccount(req.scope, account))
})

/** Signs out everywhere. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const customerId = customerOf(req)
  if (customerId) await endLogins(req, customerId)
  await signOut(req, res)
  res.status(204).end()
}
