import { SetBankAccountSchema, type ShopProfile } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actingFor, markOf } from "../../../../../http/producer-actor"
import { readBankAccount } from "../../../../../producer/read-bank-account"
import { requireSettledOwner } from "../../../../../producer/require-settled-owner"
import { setBankAccountWorkflow } from "../../../../../workflows/producer/set-bank-account"
import { answerProfile } from "../answer-profile"

/** Where the shop's money goes from now on; payouts under way keep the account they were made for. */
export const POST = withProblems<ShopProfile>(async (req, res) => {
  const { shopId: producerId } = actingFor(req)
  const account = readBankAccount(readBody(SetBankAccountSchema, req.body))
  await requireSettledOwner(req.scope, producerId)
  await setBankAccountWorkflow(req.scope).run({ input: { producerId, account, mark: markOf(req) } })
  await answerProfile(req, res)
})
