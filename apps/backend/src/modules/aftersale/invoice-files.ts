import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface InvoiceFileRow {
  order_id: string
  producer_order_id: string
  file_id: string
  name: string
  type: "application/pdf" | "text/xml"
  bytes: number
  attached_at: Date
  attached_by: string
}

const COLUMNS = ["order_id", "producer_order_id", "file_id", "name", "type", "bytes", "attached_at", "attached_by"]

/** Puts an invoice in the place of a parcel's (null: none any more); answers the one before, which is also the undo. */
export async function swapInvoiceFile(
  sql: Knex,
  parcelId: string,
  row: InvoiceFileRow | null,
): Promise<InvoiceFileRow | null> {
  return sql.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`invoice-file:${parcelId}`])
    const [before] = await trx("invoice_file").where({ producer_order_id: parcelId }).delete().returning(COLUMNS)
    if (row) await trx("invoice_file").insert({ ...row, id: generateEntityId("", "invfile") })
    return before ?? null
  })
}
