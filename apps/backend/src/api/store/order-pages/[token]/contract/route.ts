import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { contractFacts } from "../../../../../aftersale/contract-facts"
import { contractDocument } from "../../../../../documents/contract"
import { orderOfToken } from "../../../../../http/order-access"
import { found, readQuery } from "../../../catalog/answer"

const QuerySchema = z.object({ locale: z.enum(["vi", "en"]).default("vi") })

/** The contract of the order as a PDF, for its buyer; `?locale=en` is a copy in English. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  // Medusa takes `locale` out of the query and keeps it here.
  const { locale } = readQuery(QuerySchema, { ...req.query, locale: req.locale })
  const orderId = await orderOfToken(req)
  const facts = found(await contractFacts(req.scope, orderId), "order", "of this token")
  const pdf = await contractDocument(facts, locale)
  const name = locale === "en" ? "contract" : "hop-dong"
  res
    .set("content-type", "application/pdf")
    .set("content-disposition", `inline; filename="${name}-${facts.order.number}.pdf"`)
    .set("cache-control", "private, no-store")
    .set("x-content-type-options", "nosniff")
    .send(pdf)
}
