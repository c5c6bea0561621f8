import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OpenDossier } from "./save"

export type LastDossier = Pick<OpenDossier, "id" | "set_code" | "answers" | "notes" | "public_criteria"> & {
  registration: Record<string, unknown>
}

/**
 * The last dossier of a product that was filed and is over, of this producer or of whom the shop stands for in the public
 * list; null where there is none. Another's answers and evidence are never handed on.
 */
export async function lastDossierOf(sql: Knex, productId: string, producerId: string): Promise<LastDossier | null> {
  const row: LastDossier | undefined = await sql("dossier")
    .where({ product_id: productId, deleted_at: null })
    .where("revision", ">", 0)
    .whereNotNull("closed_at")
    .whereRaw("producer_id in (:producerId, (select claims_producer_id from producer where id = :producerId))", {
      producerId,
    })
    .orderBy([{ column: "closed_at", order: "desc" }, { column: "id" }])
    .first("id", "set_code", "answers", "notes", "public_criteria", "registration")
  return row ?? null
}
