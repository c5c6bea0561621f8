import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type CertificateState, certificateStateOn } from "@ocop/domain"
import { CERTIFICATE_JSON } from "../catalog/fragments"
import type { CertificateRow } from "../catalog/rows"

export interface NewestCertificate extends CertificateRow {
  id: string
  state: CertificateState
}

type Found = Omit<NewestCertificate, "state">

/**
 * The newest certificate of a product (an SQL expression for its id), as JSON. One that stands before one that was
 * revoked, and before one that begins on a later day: what is replaced from a day to come on still holds until then.
 * Binding `:today`.
 */
export const newestCertificateOf = (productId: string) => `
  select ${CERTIFICATE_JSON} || jsonb_build_object('id', c.id) as certificate from certificate c
  where c.product_id = ${productId} and c.deleted_at is null and c.superseded_by is null
    and (c.replaced_on is null or c.replaced_on > cast(:today as date))
  order by (c.revoked_on is null) desc, coalesce(c.issued_on > cast(:today as date), false), coalesce(c.issued_on, make_date(c.issued_year, 1, 1)) desc nulls last, c.id
  limit 1`

/** The newest certificate of a product and what it is on a day. */
export async function newestCertificate(
  sql: Knex,
  productId: string,
  today: string,
): Promise<NewestCertificate | null> {
  const { rows } = await sql.raw<{ rows: { certificate: Found }[] }>(newestCertificateOf(":productId"), {
    productId,
    today,
  })
  const found = rows[0]?.certificate
  return found ? { ...found, state: certificateStateOn(found, today) } : null
}
