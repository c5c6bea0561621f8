import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { factNames } from "../../../law/law-text"
import { LAW_TEXTS } from "../../../law/texts"
import { holdMinutes } from "../../../payment/availability"

/** The texts that came with the shop, not filled in, and the facts a text may name: to write one's own from. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const settings = await req.scope.resolve("setting").get()
  const facts = factNames({ settings, transferHoldMinutes: holdMinutes("bank_transfer", settings) })
  res.json({ law_texts: { texts: LAW_TEXTS, facts } })
}
