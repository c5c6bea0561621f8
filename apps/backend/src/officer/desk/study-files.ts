import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { audit } from "../../audit/write"
import { type EvidenceDraft, fileRefused } from "../../dossier/add-evidence"
import { noSuchDossier } from "../../dossier/move"
import { requireStudying } from "./province"

const MOST = 20

interface Adding {
  dossierId: string
  title: string
  actor: string
  file: EvidenceDraft["file"]
  at: Date
}

/** Adds a paper of the advisory team; answers its id. @throws Refusal not_allowed_now; file_refused beyond 20 papers. */
export async function addStudyFile(trx: Knex.Transaction, { dossierId, title, actor, file, at }: Adding) {
  const { producer_id } = await requireStudying(trx, dossierId)
  if (!file) throw fileRefused("missing")
  const there = await trx("study_file").where({ dossier_id: dossierId, deleted_at: null }).select("id")
  if (there.length >= MOST) throw fileRefused("too_many")
  const id = generateEntityId("", "sfile")
  const { key, mime, bytes, sha256 } = file
  await trx("study_file").insert({
    id,
    dossier_id: dossierId,
    title,
    file_key: key,
    mime,
    bytes,
    sha256,
    added_by: actor,
    added_at: at,
  })
  await audit(trx, {
    actor,
    forShop: producer_id,
    act: "dossier.study_file_added",
    subject: `dossier:${dossierId}`,
    after: { file: id, title, sha256 },
  })
  return id
}

/** Takes a paper of the advisory team out, while the dossier is studied. @throws NOT_FOUND; Refusal not_allowed_now. */
export async function removeStudyFile(
  trx: Knex.Transaction,
  { dossierId, fileId, actor }: { dossierId: string; fileId: string; actor: string },
): Promise<void> {
  const { producer_id } = await requireStudying(trx, dossierId)
  const removed = await trx("study_file")
    .where({ id: fileId, dossier_id: dossierId, deleted_at: null })
    .update({ deleted_at: trx.fn.now(), updated_at: trx.fn.now() })
    .returning("title")
  if (removed.length === 0) throw noSuchDossier()
  await audit(trx, {
    actor,
    forShop: producer_id,
    act: "dossier.study_file_removed",
    subject: `dossier:${dossierId}`,
    before: { file: fileId, title: removed[0].title },
  })
}
