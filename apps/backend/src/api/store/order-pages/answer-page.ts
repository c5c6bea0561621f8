import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderPage } from "@ocop/contract"
import { orderContext, readOrderPage } from "../../../parcel/read-order-page"
import { found } from "../catalog/answer"

/** Answers the order as it is after what was just done. */
export async function answerPage(
  req: MedusaRequest,
  res: Pick<MedusaResponse<OrderPage>, "set" | "json">,
  orderId: string,
): Promise<void> {
  const page = await readOrderPage(await orderContext(req.scope), orderId)
  res.set("cache-control", "no-store")
  res.json(found(page, "order", "of this token"))
}
