import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Product } from "@ocop/contract"
import { catalogContext } from "../../../../../catalog/context"
import { findProduct } from "../../../../../catalog/product-page"
import { found, pathName } from "../../answer"

export async function GET(req: MedusaRequest, res: MedusaResponse<Product>) {
  const handle = pathName(req.params.handle)
  res.json(found(await findProduct(await catalogContext(req.scope), handle), "product", handle))
}
