import { answerData, requireExport } from "../../../../../../account/answer-data"
import { dataOfAccount } from "../../../../../../account/export-data"
import { accountOf } from "../../../../../../account/login"
import { withProblems } from "../../../../../../http/problem"

/** Everything about the account, as it is now. Another's request is not there. */
export const GET = withProblems<unknown>(async (req, res) => {
  const account = await accountOf(req)
  await requireExport(req, { customerId: account.customerId })
  answerData(req, res, await dataOfAccount(req.scope, account), account.locale)
})
