import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endDeliveryOfferWorkflow } from "../../../../workflows/discount/offer-delivery"

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await endDeliveryOfferWorkflow(req.scope).run({ input: req.params.id ?? "" })
  res.status(204).end()
}
