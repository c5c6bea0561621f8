import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type ListingReviews, ListingReviewsQuery } from "@ocop/contract"
import { listReviews } from "../../../listing/list-reviews"
import { readQuery } from "../../store/catalog/answer"

/** The operator's queue: the longest waiting at the top. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ListingReviews>): Promise<void> {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const today = await req.scope.resolve("clock").today()
  res.json(await listReviews(sql, today, readQuery(ListingReviewsQuery, req.query)))
}
