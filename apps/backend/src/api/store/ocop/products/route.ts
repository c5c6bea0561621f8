import { createHash } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type OpenProducts, OpenProductsQuerySchema } from "@ocop/contract"
import { catalogContext } from "../../../../catalog/context"
import { environment } from "../../../../config/environment"
import { listOpenProducts } from "../../../../open-data/list-open-products"
import { writeOpenCsv } from "../../../../open-data/write-open-csv"
import { readQuery } from "../../catalog/answer"

/** Short: a certificate that lapses at midnight is lapsed here within a minute. */
const KEPT = "public, max-age=30"

/** Open data: whoever has the last answer's ETag is told that nothing changed, in a few bytes. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OpenProducts | Buffer>) {
  const query = readQuery(OpenProductsQuerySchema, req.query)
  const { STOREFRONT_URL: market } = environment()
  const [context, settings] = await Promise.all([catalogContext(req.scope), req.scope.resolve("setting").get()])
  const products = await listOpenProducts(context, query, { market, publisher: settings.operator.name })
  const format = query.format ?? (req.accepts(["application/json", "text/csv"]) === "text/csv" ? "csv" : "json")
  const body = format === "csv" ? writeOpenCsv(products.products) : Buffer.from(JSON.stringify(products))
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`
  res.set({ etag, "cache-control": KEPT, vary: "accept", "access-control-allow-origin": "*" })
  const rest = new URLSearchParams({ size: String(query.size), ...(query.province && { province: query.province }) })
  const links = [`<${products.licence.url}>; rel="license"`]
  if (query.page < products.pages)
    links.push(`<${market}/api/store/ocop/products?format=${format}&page=${query.page + 1}&${rest}>; rel="next"`)
  res.set("link", links.join(", "))
  if (req.get("if-none-match") === etag) return res.status(304).end()
  if (format === "csv") res.set("content-disposition", `attachment; filename="ocop-${products.on}-${query.page}.csv"`)
  res.set("content-type", format === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8")
  res.send(body)
}
