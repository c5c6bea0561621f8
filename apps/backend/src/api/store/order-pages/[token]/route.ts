import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderPage } from "@ocop/contract"
import { orderOfToken } from "../../../../http/order-access"
import { orderContext, readOrderPage } from "../../../../parcel/read-order-page"
import { found } from "../../catalog/answer"

export async function GET(req: MedusaRequest, res: MedusaResponse<OrderPage>) {
  const orderId = await orderOfToken(req)
  const page = await readOrderPage(await orderContext(req.scope), orderId)
  res.set("cache-control", "no-store").json(found(page, "order", "of this token"))
}
