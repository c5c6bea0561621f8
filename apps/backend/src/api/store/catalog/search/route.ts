import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { SearchQuerySchema, type SearchResult } from "@ocop/contract"
import { UNAVAILABLE } from "@ocop/search-meilisearch"
import { Refusal, withProblems } from "../../../../http/problem"
import { searchProducts } from "../../../../search/search-products"
import { readQuery } from "../answer"

/** @throws Refusal try_again while the engine that searches, or its index, is away; the rest of the shop goes on. */
export const GET = withProblems<SearchResult>(async (req, res) => {
  const query = readQuery(SearchQuerySchema, req.query)
  try {
    res.json(await searchProducts(req.scope, query))
  } catch (error) {
    if (!(error instanceof MedusaError) || !isAway(error)) throw error
    req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`request ${req.requestId}: ${error.message}`)
    throw new Refusal("try_again", "Search is not available now")
  }
})

const isAway = ({ code, type }: MedusaError) => code === UNAVAILABLE || type === MedusaError.Types.NOT_FOUND
