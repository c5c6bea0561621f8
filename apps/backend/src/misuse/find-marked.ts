import type { MedusaContainer } from "@medusajs/framework/types"
import type { ReportMark } from "@ocop/contract"
import { normalizeCertificateCode } from "@ocop/domain"
import { type CatalogContext, catalogContext } from "../catalog/context"
import { PUBLIC } from "../catalog/fragments"
import { rowsOf } from "../catalog/query"
import { Refusal } from "../http/problem"

interface Marked {
  productId: string | null
  certificateId: string | null
}

const OF_CODE = `
  select c.id as "certificateId", c.product_id as "productId"
  from certificate c where c.code = :code and c.deleted_at is null`

const OF_PRODUCT = `
  select cast(null as text) as "certificateId", p.id as "productId"
  from product p join listing l on l.product_id = p.id
  where p.handle = :handle and ${PUBLIC}`

/**
 * What a report of misuse is about: the certificate whose code was read from a pack, or a product's page; nothing when
 * neither is named. @throws Refusal invalid_fields for a code or a page that is not there.
 */
export async function findMarked(container: MedusaContainer, { code, product }: ReportMark): Promise<Marked> {
  if (!code && !product) return { productId: null, certificateId: null }
  const context = await catalogContext(container)
  const row = code
    ? await ofCode(context, code)
    : (await rowsOf<Marked>(context, OF_PRODUCT, { handle: product ?? "" }))[0]
  const field = code ? "code" : "product"
  if (!row) throw new Refusal("invalid_fields", `There is no such ${field}`, { [field]: "unknown" })
  return row
}

async function ofCode(context: CatalogContext, typed: string): Promise<Marked | undefined> {
  const code = normalizeCertificateCode(typed)
  return code ? (await rowsOf<Marked>(context, OF_CODE, { code }))[0] : undefined
}
