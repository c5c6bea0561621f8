import type { AccountOrderList } from "@ocop/contract"
import { z } from "zod"
import { accountOf } from "../../../../account/login"
import { ordersOf } from "../../../../account/orders"
import { readBody, withProblems } from "../../../../http/problem"

const PER_PAGE = 20
const Query = z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) })

/** Their own orders, and those that they placed as a guest with a contact they have proved. */
export const GET = withProblems<AccountOrderList>(async (req, res) => {
  const { page } = readBody(Query, req.query)
  const account = await accountOf(req)
  const list = await ordersOf(req.scope, account, { skip: (page - 1) * PER_PAGE, take: PER_PAGE })
  res.set("cache-control", "no-store").json(list)
})
