import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { moveDossier } from "../dossier/move"
import { lockEntry } from "./lock-entry"
import { isAllClosed } from "./sheets"

/** With its last sheet closed a dossier is scored, and the sheets may be read. Within the act that closed or excused. */
export async function scoreIfAllClosed(trx: Knex.Transaction, entryId: string, actor: string): Promise<void> {
  const { state, dossierId } = await lockEntry(trx, entryId)
  if (state !== "in_council" || !(await isAllClosed(trx, entryId))) return
  await moveDossier(trx, { dossierId, act: "score", actor })
}
