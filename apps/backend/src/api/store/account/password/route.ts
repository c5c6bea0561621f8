import { ChangePasswordSchema } from "@ocop/contract"
import { countGuess } from "../../../../account/guesses"
import { accountOf, signOutElsewhere } from "../../../../account/login"
import { changePassword, isPasswordOf, requireGoodPassword } from "../../../../account/passwords"
import { Refusal, readBody, withProblems } from "../../../../http/problem"

/** Another password, for whoever knows the one before; every other browser is signed out. */
export const POST = withProblems<void>(async (req, res) => {
  const { current, password } = readBody(ChangePasswordSchema, req.body)
  const account = await accountOf(req)
  requireGoodPassword(password, [account.email, account.phone])
  await countGuess(req.scope, account.id)
  if (!(await isPasswordOf(req.scope, account.id, current)))
    throw new Refusal("invalid_fields", "The current password is wrong", { current: "wrong" })
  await changePassword(req.scope, account.id, password)
  await signOutElsewhere(req, account)
  res.status(204).end()
})
