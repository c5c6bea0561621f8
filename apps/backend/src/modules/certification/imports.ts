import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { CertificateVerdict } from "@ocop/contract"
import type { CertificateCells, CertificateNote } from "@ocop/domain"

export interface ImportDraft {
  sha256: string
  name: string
  /** "" for the installation. */
  provinceCode: string
  unknownHeadings: string[]
  by: string
  /** Business time. */
  at: Date
}

export interface ImportRowDraft {
  number: number
  cells: CertificateCells
  verdict: CertificateVerdict
  notes: CertificateNote[]
  productId: string | null
  certificateId: string | null
}

export interface ImportRow {
  id: string
  sha256: string
  name: string
  province_code: string
  state: "looked" | "taken" | "left"
}

/** The import of these bytes that nobody left, or null. */
export async function importBy(sql: Knex, sha256: string, provinceCode: string): Promise<string | null> {
  const row = await sql("certificate_import")
    .where({ sha256, province_code: provinceCode, deleted_at: null })
    .whereNot({ state: "left" })
    .first("id")
  return row?.id ?? null
}

/** Writes a list and its judged rows down, in one transaction. Fails as a whole when it is there. */
export async function recordImport(sql: Knex, draft: ImportDraft, rows: readonly ImportRowDraft[]): Promise<string> {
  return sql.transaction(async (trx) => {
    const id = generateEntityId("", "cimp")
    await trx("certificate_import").insert({
      id,
      sha256: draft.sha256,
      name: draft.name,
      province_code: draft.provinceCode,
      unknown_headings: JSON.stringify(draft.unknownHeadings),
      uploaded_by: draft.by,
      uploaded_at: draft.at,
    })
    const told = rows.map((row) => ({
      id: generateEntityId("", "cirow"),
      certificate_import_id: id,
      ...rowColumns(row),
    }))
    for (let from = 0; from < told.length; from += 500)
      await trx("certificate_import_row").insert(told.slice(from, from + 500))
    return id
  })
}

const rowColumns = ({ number, cells, verdict, notes, productId, certificateId }: ImportRowDraft) => ({
  number,
  cells: JSON.stringify(cells),
  verdict,
  notes: JSON.stringify(notes),
  product_id: productId,
  certificate_id: certificateId,
})

/** The list under its lock. @throws NOT_FOUND; CONFLICT when it was taken or left. */
export async function lockImport(trx: Knex.Transaction, id: string): Promise<ImportRow> {
  const row: ImportRow | undefined = await trx("certificate_import").where({ id, deleted_at: null }).forUpdate().first()
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Import ${id} was not found`)
  if (row.state !== "looked") throw new MedusaError(MedusaError.Types.CONFLICT, `Import ${id} is ${row.state}`)
  return row
}

/** Writes what rows were judged anew; one statement for many rows. */
export async function rejudge(
  trx: Knex.Transaction,
  importId: string,
  rows: readonly Omit<ImportRowDraft, "cells">[],
): Promise<void> {
  const told = rows.map(({ number, verdict, notes, productId, certificateId }) => ({
    number,
    verdict,
    notes,
    product_id: productId,
    certificate_id: certificateId,
  }))
  await trx.raw(
    `update certificate_import_row r
    set verdict = t.verdict, notes = t.notes, product_id = t.product_id, certificate_id = t.certificate_id, updated_at = now()
    from jsonb_to_recordset(cast(:told as jsonb))
      as t(number int, verdict text, notes jsonb, product_id text, certificate_id text)
    where r.certificate_import_id = :importId and r.number = t.number`,
    { told: JSON.stringify(told), importId },
  )
}

/** The rows as they were uploaded, with what was chosen since. */
export async function importRows(
  sql: Knex,
  importId: string,
): Promise<{ number: number; cells: CertificateCells; chosenProductId: string | null }[]> {
  return sql("certificate_import_row")
    .where({ certificate_import_id: importId, deleted_at: null })
    .orderBy("number")
    .select("number", "cells", "chosen_product_id as chosenProductId")
}
