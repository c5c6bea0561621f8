import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderOfToken, parcelOfOrder } from "../../../../../../../http/order-access"
import { answerInvoice } from "../../../../../../../parcel/answer-invoice"

/** The invoice that the maker attached, for whoever holds the order's token. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const orderId = await orderOfToken(req)
  await answerInvoice(req, res, await parcelOfOrder(req, orderId))
}
