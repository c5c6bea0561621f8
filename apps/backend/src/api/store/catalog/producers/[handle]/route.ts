import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerPage } from "@ocop/contract"
import { catalogContext } from "../../../../../catalog/context"
import { findProducer } from "../../../../../catalog/producers"
import { found, pathName } from "../../answer"

export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerPage>) {
  const handle = pathName(req.params.handle)
  res.json(found(await findProducer(await catalogContext(req.scope), handle), "producer", handle))
}
