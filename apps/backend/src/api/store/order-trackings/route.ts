import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { type TrackedOrder, TrackOrderSchema } from "@ocop/contract"
import { normalizeOrderNumber, normalizePhone } from "@ocop/domain"
import { readBody, withProblems } from "../../../http/problem"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"

/** Number and phone together open an order anew. Whatever is wrong with them, the answer is the same. */
export const POST = withProblems<TrackedOrder>(async (req, res) => {
  const typed = readBody(TrackOrderSchema, req.body)
  const orderId = await find(req, normalizeOrderNumber(typed.number), normalizePhone(typed.phone))
  if (!orderId) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No order has this number and phone")
  res
    .status(201)
    .json({ token: await req.scope.resolve<MarketplaceService>(MARKETPLACE).giveAccess(orderId, "tracking") })
})

async function find(req: MedusaRequest, number: string | null, phone: string | null): Promise<string | null> {
  const wanted = { number: number ?? "", phone: phone ?? "" }
  const [placed] = await req.scope
    .resolve<MarketplaceService>(MARKETPLACE)
    .listPlacedOrders(wanted, { select: ["order_id"] })
  return placed?.order_id ?? null
}
