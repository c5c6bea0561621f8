import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type ProducerList, ProducerListQuerySchema } from "@ocop/contract"
import { catalogContext } from "../../../../catalog/context"
import { listProducers } from "../../../../catalog/producers"
import { readQuery } from "../answer"

export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerList>) {
  const query = readQuery(ProducerListQuerySchema, req.query)
  res.json(await listProducers(await catalogContext(req.scope), query))
}
