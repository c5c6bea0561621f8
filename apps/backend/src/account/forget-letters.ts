import { rm } from "node:fs/promises"
import path from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { environment } from "../config/environment"

/**
 * Removes letters that went to the disk instead of a mail server or a telephone. Call it before the log forgets where
 * they lie; what is gone already is no fault.
 */
export async function forgetLetters(sql: Knex, orderIds: readonly string[], addresses: readonly string[]) {
  const letters: { reference: string }[] = await sql("message")
    .where({ via: "file" })
    .whereNotNull("reference")
    .where((or) => or.whereIn("order_id", [...orderIds]).orWhereIn("to", [...addresses]))
    .select("reference")
  const { DATA_DIR } = environment()
  await Promise.all(letters.map(({ reference }) => rm(path.join(DATA_DIR, reference), { force: true })))
}
