import { MedusaError } from "@medusajs/framework/utils"
import { AskOrderDataSchema, type DataRequest, type DataRequestList } from "@ocop/contract"
import { normalizePhone } from "@ocop/domain"
import { askForDeletion, askForExport } from "../../../../../account/data-requests"
import { describeRequest } from "../../../../../account/describe"
import { orderOfToken } from "../../../../../http/order-access"
import { Refusal, readBody, withProblems } from "../../../../../http/problem"
import { MARKETPLACE } from "../../../../../modules/marketplace"
import type MarketplaceService from "../../../../../modules/marketplace/service"

export const GET = withProblems<DataRequestList>(async (req, res) => {
  const orderId = await orderOfToken(req)
  const rows = await req.scope.resolve("account").dataRequestsOf({ orderId })
  res.set("cache-control", "no-store").json({ requests: rows.map(describeRequest) })
})

/** A guest asks for a copy of one order's data, or for its end. The token may have been shown around, so the phone is asked for. */
export const POST = withProblems<DataRequest>(async (req, res) => {
  const { kind, phone } = readBody(AskOrderDataSchema, req.body)
  const orderId = await orderOfToken(req)
  const [placed] = await req.scope
    .resolve<MarketplaceService>(MARKETPLACE)
    .listPlacedOrders({ order_id: orderId }, { select: ["phone"] })
  if (!placed) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order")
  if (placed.phone !== normalizePhone(phone))
    throw new Refusal("invalid_fields", "Not the phone of this order", { phone: "wrong" })
  const request =
    kind === "export"
      ? await askForExport(req.scope, { orderId })
      : await askForDeletion(req.scope, { orderId }, [orderId])
  res.status(201).json(request)
})
