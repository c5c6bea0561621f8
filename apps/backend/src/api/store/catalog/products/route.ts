import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type ProductList, ProductListQuerySchema } from "@ocop/contract"
import { catalogContext } from "../../../../catalog/context"
import { listProducts } from "../../../../catalog/product-list"
import { readQuery } from "../answer"

export async function GET(req: MedusaRequest, res: MedusaResponse<ProductList>) {
  const query = readQuery(ProductListQuerySchema, req.query)
  res.json(await listProducts(await catalogContext(req.scope), query))
}
