import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminProducer } from "@ocop/contract"
import { readForOperator } from "../../../../producer/read-for-operator"

export async function GET(req: MedusaRequest, res: MedusaResponse<AdminProducer>) {
  res.json(await readForOperator(req.scope, req.params.id ?? ""))
}
