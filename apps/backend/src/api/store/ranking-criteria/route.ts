import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Ranking } from "@ocop/contract"
import { NEVER_RANKED_BY, RANKED_LISTS, RANKING_CRITERIA } from "@ocop/domain"

/** By what the order of goods is decided, for machines; the page says the same in words. */
export async function GET(_req: MedusaRequest, res: MedusaResponse<Ranking>): Promise<void> {
  res.json({
    criteria: RANKING_CRITERIA,
    lists: RANKED_LISTS.map((list) => ({ ...list, criteria: [...list.criteria] })),
    never: [...NEVER_RANKED_BY],
  })
}
