import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { EVIDENCE_FILES, type EvidenceFacts, type EvidenceKind, type EvidenceMime } from "@ocop/contract"
import { criteriaOf } from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import { openForWriting } from "./save"

/** Who writes in whose dossier. */
export interface DossierWriter {
  dossierId: string
  /** Null for an officer, whose scope was asked before. */
  shopId: string | null
  actor: string
  isAssistant: boolean
}

export interface EvidenceDraft {
  kind: EvidenceKind
  title: string
  criterion: string | null
  isPublic: boolean
  file: { key: string; mime: EvidenceMime; bytes: number; sha256: string } | null
  ref: string | null
  facts: EvidenceFacts | null
}

/**
 * Adds a piece of evidence; answers its id.
 * @throws NOT_FOUND; Refusal not_allowed_now; Refusal invalid_fields for a criterion that the set does not have; Refusal
 * file_refused when the dossier has as many pieces as it may have, those that the commune saw and that were taken out since
 * among them, or this very file at this criterion already.
 */
export async function addEvidence(
  trx: Knex.Transaction,
  writer: DossierWriter,
  draft: EvidenceDraft,
  at: Date,
): Promise<string> {
  const dossier = await openForWriting(trx, writer)
  const { criterion, file } = draft
  if (criterion !== null && !criteriaOf(criteriaSetOfCode(dossier.set_code)).some(({ code }) => code === criterion))
    throw new Refusal("invalid_fields", `The criteria set has no ${criterion}`, { criterion: "no_such_criterion" })
  const kept: { criterion_code: string | null; sha256: string | null; deleted_at: Date | null }[] = await trx(
    "dossier_evidence",
  )
    .where({ dossier_id: dossier.id })
    .where((query) => query.whereNull("deleted_at").orWhere("added_at", "<=", dossier.filed_at ?? new Date(0)))
    .select("criterion_code", "sha256", "deleted_at")
  const there = kept.filter(({ deleted_at }) => deleted_at === null)
  if (kept.length >= EVIDENCE_FILES.most) throw fileRefused(there.length < kept.length ? "too_many_kept" : "too_many")
  if (file && there.some((one) => one.sha256 === file.sha256 && one.criterion_code === criterion))
    throw fileRefused("already_there")
  const id = generateEntityId("", "devid")
  await trx("dossier_evidence").insert({
    id,
    dossier_id: dossier.id,
    criterion_code: criterion,
    kind: draft.kind,
    title: draft.title,
    file_key: file?.key ?? null,
    mime: file?.mime ?? null,
    bytes: file?.bytes ?? null,
    sha256: file?.sha256 ?? null,
    ref: draft.ref,
    facts: draft.facts && JSON.stringify(draft.facts),
    is_public: draft.isPublic,
    added_by: writer.actor,
    added_at: at,
  })
  await audit(trx, {
    actor: writer.actor,
    isAssistant: writer.isAssistant,
    forShop: dossier.producer_id,
    act: "dossier.evidence_added",
    subject: `dossier:${dossier.id}`,
    after: { evidence: id, kind: draft.kind, title: draft.title, criterion, ...(file && { sha256: file.sha256 }) },
  })
  return id
}

export const fileRefused = (reason: string) =>
  new Refusal("file_refused", `This file is refused: ${reason}`, { file: reason })
