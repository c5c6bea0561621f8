import { CancelParcelSchema, type OrderPage } from "@ocop/contract"
import { orderOfToken, parcelOfOrder } from "../../../../../../../http/order-access"
import { readBody, withProblems } from "../../../../../../../http/problem"
import { orderContext, readOrderPage } from "../../../../../../../parcel/read-order-page"
import { cancelParcelWorkflow } from "../../../../../../../workflows/marketplace/cancel-parcel"
import { found } from "../../../../../catalog/answer"

/** The buyer takes a parcel back, while it is not packed. */
export const POST = withProblems<OrderPage>(async (req, res) => {
  const { reason } = readBody(CancelParcelSchema, req.body)
  const orderId = await orderOfToken(req)
  const id = await parcelOfOrder(req, orderId)
  await cancelParcelWorkflow(req.scope).run({
    input: { id, input: { actor: "buyer", reason: reason || null }, byBuyer: true },
  })
  const page = await readOrderPage(await orderContext(req.scope), orderId)
  res.json(found(page, "order", "of this token"))
})
