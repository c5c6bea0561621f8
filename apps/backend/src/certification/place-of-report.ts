import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

interface About {
  productId: string | null
  certificateId: string | null
}

/**
 * Which product a report is about and whose officers handle it. A certificate names its product.
 * @throws NOT_FOUND for a product or certificate that nobody knows.
 */
export async function placeOfReport(
  sql: Knex,
  told: About,
): Promise<{ productId: string | null; provinceCode: string | null }> {
  const certificate = told.certificateId
    ? await sql("certificate").where({ id: told.certificateId, deleted_at: null }).first("product_id")
    : null
  if (told.certificateId && !certificate) throw unknown(`Certificate ${told.certificateId}`)
  const productId: string | null = certificate?.product_id ?? told.productId
  if (!productId) return { productId, provinceCode: null }
  const listing = await sql("listing").where({ product_id: productId, deleted_at: null }).first("province_code")
  if (!listing) throw unknown(`Product ${productId}`)
  return { productId, provinceCode: listing.province_code }
}

const unknown = (what: string) => new MedusaError(MedusaError.Types.NOT_FOUND, `${what} was not found`)
