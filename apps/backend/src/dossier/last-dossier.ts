import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OpenDossier } from "./save"

export type LastDossier = Pick<OpenDossier, "id" | "set_code" | "answers" | "notes" | "public_criteria"> & {
  registration: Record<string, unknown>
}

/** The last dossier of a product that was filed and is over; null where there is none. */
export async function lastDossierOf(sql: Knex, productId: string): Promise<LastDossier | null> {
  const row: LastDossier | undefined = await sql("dossier")
    .where({ product_id: productId, deleted_at: null })
    .where("revision", ">", 0)
    .whereNotNull("closed_at")
    .orderBy([{ column: "closed_at", order: "desc" }, { column: "id" }])
    .first("id", "set_code", "answers", "notes", "public_criteria", "registration")
  return row ?? null
}
