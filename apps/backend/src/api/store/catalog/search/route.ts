import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SearchQuerySchema, type SearchResult } from "@ocop/contract"
import { searchProducts } from "../../../../search/search-products"
import { readQuery } from "../answer"

export async function GET(req: MedusaRequest, res: MedusaResponse<SearchResult>) {
  res.json(await searchProducts(req.scope, readQuery(SearchQuerySchema, req.query)))
}
