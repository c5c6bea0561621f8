import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CertificateVerdict } from "@ocop/contract"
import {
  type CertificateCells,
  type CertificateNote,
  type CertificateValues,
  numberKey,
  readCertificateRow,
} from "@ocop/domain"
import { findProducts } from "./find-products"
import { judgeRow, type RecordToWrite } from "./judge-row"
import { type KnownDecision, Plan } from "./plan"
import { standingRows } from "./standing-rows"

export interface RowToJudge {
  number: number
  cells: CertificateCells
  chosenProductId: string | null
}

export interface JudgedRow {
  number: number
  verdict: CertificateVerdict
  notes: CertificateNote[]
  productId: string | null
  /** The certificate that the row is compared with. */
  certificateId: string | null
  /** What taking the row writes; null: nothing. */
  write: RecordToWrite | null
}

/**
 * Judges every row of a list against what stands and against the rows before it in time; writes nothing. A fixed number
 * of statements whatever the length. `today` is Vietnam's day; `provinceCode` "" looks everywhere.
 */
export async function judgeList(
  sql: Knex,
  rows: readonly RowToJudge[],
  { provinceCode, today }: { provinceCode: string; today: string },
): Promise<JudgedRow[]> {
  const read = rows.map((row) => ({ ...row, ...readCertificateRow(row.cells) }))
  const found = await findProducts(sql, read, provinceCode)
  const products = [...found.values()].flatMap(({ productId }) => productId ?? [])
  const values = read.map((row) => row.values)
  const plan = new Plan(
    await standingRows(sql, products),
    await knownDecisions(sql, values),
    await codeOwners(sql, values),
  )
  // Earlier certificates first, so that what replaces finds what it replaces.
  const inTime = [...read].sort((a, b) => dateKey(a.values).localeCompare(dateKey(b.values)) || a.number - b.number)
  const judged = inTime.map(({ number, cells, values, faults }): JudgedRow => {
    const nothing = { productId: null, certificateId: null, notes: [] }
    const { productId, certificateId, notes } = found.get(number) ?? nothing
    if (faults.length > 0) return { number, verdict: "bad", notes: faults, productId, certificateId, write: null }
    if (!productId) return { number, verdict: "unknown_product", notes, productId, certificateId, write: null }
    if (notes.length > 0) return { number, verdict: "conflict", notes, productId, certificateId, write: null }
    return { number, productId, ...judgeRow(plan, { number, cells, values, productId, certificateId, today }) }
  })
  return judged.sort((a, b) => a.number - b.number)
}

const dateKey = ({ issued }: CertificateValues) => (issued ? (issued.on ?? `${issued.year}-01-01`) : "9999")

async function knownDecisions(sql: Knex, rows: readonly CertificateValues[]): Promise<Map<string, KnownDecision>> {
  const numbers = rows.flatMap(({ decisionNumber }) => (decisionNumber ? [numberKey(decisionNumber)] : []))
  const decisions: (KnownDecision & { name: string })[] = await sql("decision")
    .whereRaw("number_key = any(?)", [numbers])
    .whereNull("deleted_at")
    .select(
      sql.raw("issuer_key || '|' || number_key || '|' || year as name"),
      "decided_on as decidedOn",
      "issuer_level as level",
      "kind",
    )
  return new Map(decisions.map(({ name, ...known }) => [name, known]))
}

async function codeOwners(sql: Knex, rows: readonly CertificateValues[]): Promise<Map<string, string>> {
  const codes = rows.flatMap(({ productCode, productCodeOld }) =>
    [productCode, productCodeOld].filter((c) => c !== null),
  )
  const owners: { product_code: string | null; product_code_old: string | null; product_id: string }[] = await sql(
    "certificate",
  )
    .whereRaw("(product_code = any(?) or product_code_old = any(?))", [codes, codes])
    .whereNull("deleted_at")
    .select("product_code", "product_code_old", "product_id")
  return new Map(
    owners.flatMap(({ product_code, product_code_old, product_id }): [string, string][] =>
      [product_code, product_code_old].flatMap((code): [string, string][] => (code ? [[code, product_id]] : [])),
    ),
  )
}
