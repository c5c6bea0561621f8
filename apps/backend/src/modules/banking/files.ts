import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { record } from "./record"
import type { Movement } from "./transactions"

export interface FileDraft {
  sha256: string
  name: string
  format: string
  rows: number
  skipped: number
  by: string
}

export async function fileBy(sql: Knex, sha256: string): Promise<string | null> {
  const row = await sql("bank_file").where({ sha256, deleted_at: null }).first("id")
  return row?.id ?? null
}

/** The file's row comes first: of the same file uploaded twice at once, the second finds it and fails as a whole. */
export async function recordFile(
  sql: Knex,
  file: FileDraft,
  movements: readonly Movement[],
): Promise<{ id: string; fresh: string[] }> {
  return sql.transaction(async (trx) => {
    const id = generateEntityId("", "bfile")
    const { by, ...row } = file
    await trx("bank_file").insert({ ...row, id, fresh: 0, uploaded_by: by })
    const written = await record(
      trx,
      movements.map((movement) => ({ ...movement, bankFileId: id })),
    )
    await trx("bank_file").where({ id }).update({ fresh: written.length })
    return { id, fresh: written.map((transaction) => transaction.id) }
  })
}
