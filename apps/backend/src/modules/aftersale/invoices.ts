import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface InvoiceRow {
  producer_order_id: string
  company: string
  tax_code: string
  address: string
  email: string
  requested_at: Date
}

/** Puts these requests in the place of all of an order's; answers those that were there, which is also how to undo it. */
export async function swapInvoices(sql: Knex, orderId: string, rows: readonly InvoiceRow[]): Promise<InvoiceRow[]> {
  return sql.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`invoices:${orderId}`])
    const before: InvoiceRow[] = await trx("invoice_request")
      .where({ order_id: orderId })
      .delete()
      .returning(["producer_order_id", "company", "tax_code", "address", "email", "requested_at"])
    if (rows.length > 0)
      await trx("invoice_request").insert(
        rows.map((row) => ({ ...row, id: generateEntityId("", "invreq"), order_id: orderId })),
      )
    return before
  })
}
