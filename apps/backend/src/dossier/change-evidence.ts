import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { audit } from "../audit/write"
import type { DossierWriter } from "./add-evidence"
import { noSuchDossier } from "./move"
import { type OpenDossier, openForWriting } from "./save"

/** Renames a piece of evidence, or shows it to shoppers. @throws NOT_FOUND; Refusal not_allowed_now. */
export async function changeEvidence(
  trx: Knex.Transaction,
  writer: DossierWriter,
  id: string,
  { title, isPublic }: { title?: string | undefined; isPublic?: boolean | undefined },
): Promise<void> {
  const dossier = await openForWriting(trx, writer)
  const before = await pieceOf(trx, dossier, id)
  const columns = { ...(title !== undefined && { title }), ...(isPublic !== undefined && { is_public: isPublic }) }
  await trx("dossier_evidence")
    .where({ id })
    .update({ ...columns, updated_at: trx.fn.now() })
  await audit(trx, {
    ...markOfWriter(writer, dossier),
    act: "dossier.evidence_changed",
    before: { evidence: id, title: before.title, is_public: before.is_public },
    after: columns,
  })
}

/**
 * Takes a piece of evidence out, also of what tells of changes. Answers the file that nothing needs any more: what was
 * before the commune once is kept, and what another dossier shares.
 * @throws NOT_FOUND; Refusal not_allowed_now.
 */
export async function removeEvidence(trx: Knex.Transaction, writer: DossierWriter, id: string): Promise<string | null> {
  const dossier = await openForWriting(trx, writer)
  const piece = await pieceOf(trx, dossier, id)
  await trx("dossier_evidence").where({ id }).update({ deleted_at: trx.fn.now(), updated_at: trx.fn.now() })
  const changes = dossier.changes.map((change) => ({
    ...change,
    evidence: change.evidence.filter((one) => one !== id),
  }))
  await trx("dossier")
    .where({ id: dossier.id })
    .update({ changes: JSON.stringify(changes) })
  await audit(trx, {
    ...markOfWriter(writer, dossier),
    act: "dossier.evidence_removed",
    before: { evidence: id, title: piece.title, kind: piece.kind, criterion: piece.criterion_code },
    after: null,
  })
  const isSeen = dossier.filed_at !== null && piece.added_at <= dossier.filed_at
  if (isSeen || !piece.file_key) return null
  const shared = await trx("dossier_evidence").where({ file_key: piece.file_key }).whereNot({ id }).first("id")
  return shared ? null : piece.file_key
}

interface Piece {
  title: string
  kind: string
  criterion_code: string | null
  is_public: boolean
  file_key: string | null
  added_at: Date
}

async function pieceOf(trx: Knex.Transaction, { id: dossierId }: OpenDossier, id: string): Promise<Piece> {
  const piece = await trx("dossier_evidence")
    .where({ id, dossier_id: dossierId, deleted_at: null })
    .first("title", "kind", "criterion_code", "is_public", "file_key", "added_at")
  if (!piece) throw noSuchDossier()
  return piece
}

const markOfWriter = ({ actor, isAssistant }: DossierWriter, { id, producer_id }: OpenDossier) => ({
  actor,
  isAssistant,
  forShop: producer_id,
  subject: `dossier:${id}`,
})
