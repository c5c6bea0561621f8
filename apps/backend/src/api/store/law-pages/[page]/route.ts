import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { type LawPage, LawPageNameSchema } from "@ocop/contract"
import { lawPage } from "../../../../law/law-page"

/** One of the law's pages, filled in, in both languages. */
export async function GET(req: MedusaRequest, res: MedusaResponse<LawPage>): Promise<void> {
  const { data: page } = LawPageNameSchema.safeParse(req.params.page)
  if (!page) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such page")
  res.json(lawPage(page, await req.scope.resolve("setting").get()))
}
