import type { CertificatePage } from "@ocop/contract"
import { certificateOn } from "./certificates"
import type { CatalogContext } from "./context"
import { CERTIFICATE_JSON } from "./fragments"
import { productCards } from "./product-cards"
import { rowsOf } from "./query"
import type { CertificateRow } from "./rows"

/** The record behind a public code and its product. A corrected record's code leads to the record that stands now. */
export async function findCertificate(context: CatalogContext, code: string): Promise<CertificatePage | null> {
  const [row] = await rowsOf<{ certificate: CertificateRow; productId: string }>(
    context,
    `select ${CERTIFICATE_JSON} as certificate, c.product_id as "productId"
    from certificate asked
    join certificate c on c.id = coalesce(asked.superseded_by, asked.id) and c.deleted_at is null
    where asked.code = :code and asked.deleted_at is null`,
    { code },
  )
  if (!row) return null
  const [product] = await productCards(context, [row.productId])
  return product ? { certificate: certificateOn(row.certificate, context.today), product } : null
}
