import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CertificateFacts, IssuerLevel } from "@ocop/domain"

/** A certificate that stands, as lists are compared with it. Dates are "YYYY-MM-DD". */
export interface StandingRow extends CertificateFacts {
  id: string
  productId: string
  setNumber: number | null
  setCode: string | null
  decisionId: string | null
  decisionNumber: string | null
  decidedOn: string | null
  issuer: string | null
  level: IssuerLevel | null
  legalBasis: string | null
  productCode: string | null
  productCodeOld: string | null
  dossierId: string | null
  source: string
}

const STANDING = `
  select c.id, c.product_id as "productId", c.code, c.stars, c.issued_on as "issuedOn", c.issued_year as "issuedYear",
    c.issued_precision as "issuedPrecision", c.grace_until as "graceUntil", c.revoked_on as "revokedOn",
    c.replaced_on as "replacedOn", c.set_number as "setNumber", c.set_code as "setCode", c.decision_id as "decisionId",
    c.decision_number as "decisionNumber", d.decided_on as "decidedOn", c.issuer, c.issuer_level as level,
    c.legal_basis as "legalBasis", c.product_code as "productCode", c.product_code_old as "productCodeOld",
    c.dossier_id as "dossierId", c.source
  from certificate c left join decision d on d.id = c.decision_id
  where c.product_id = any(:products) and c.superseded_by is null and c.deleted_at is null
  order by c.id`

/** The standing certificates of each product. One statement. */
export async function standingRows(sql: Knex, products: readonly string[]): Promise<Map<string, StandingRow[]>> {
  const { rows } = await sql.raw<{ rows: StandingRow[] }>(STANDING, { products: [...new Set(products)] })
  const byProduct = new Map<string, StandingRow[]>()
  for (const row of rows) byProduct.set(row.productId, [...(byProduct.get(row.productId) ?? []), row])
  return byProduct
}
