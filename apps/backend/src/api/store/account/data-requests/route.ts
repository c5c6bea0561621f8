import { AskDataSchema, type DataRequest, type DataRequestList } from "@ocop/contract"
import { askForDeletion, askForExport } from "../../../../account/data-requests"
import { describeRequest } from "../../../../account/describe"
import { countGuess } from "../../../../account/guesses"
import { accountOf } from "../../../../account/login"
import { claimOrders, orderIdsOf } from "../../../../account/orders"
import { isPasswordOf } from "../../../../account/passwords"
import { Refusal, readBody, withProblems } from "../../../../http/problem"

export const GET = withProblems<DataRequestList>(async (req, res) => {
  const { customerId } = await accountOf(req)
  const rows = await req.scope.resolve("account").dataRequestsOf({ customerId })
  res.set("cache-control", "no-store").json({ requests: rows.map(describeRequest) })
})

/** Asks for a copy of everything, or for the end of the account. */
export const POST = withProblems<DataRequest>(async (req, res) => {
  const body = readBody(AskDataSchema, req.body)
  const account = await accountOf(req)
  const owner = { customerId: account.customerId }
  if (body.kind === "export") return res.status(201).json(await askForExport(req.scope, owner))
  await countGuess(req.scope, account.id)
  if (!(await isPasswordOf(req.scope, account.id, body.password)))
    throw new Refusal("invalid_fields", "The password is wrong", { password: "wrong" })
  await claimOrders(req.scope, account)
  res.status(201).json(await askForDeletion(req.scope, owner, await orderIdsOf(req.scope, account)))
})
