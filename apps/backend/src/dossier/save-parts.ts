import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DossierChange, Registration, SavePaperRegistration } from "@ocop/contract"
import { carryAnswers, isSetOfGroup, scoreSheet } from "@ocop/domain"
import { criteriaSetOfCode, criteriaSetOn } from "@ocop/domain/criteria-sets"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import type { DossierWriter } from "./add-evidence"
import { openForWriting, save } from "./save"

/**
 * Saves what form 01 asks besides who and what; where the producer's commune is unknown, also with which it is filed. The
 * commune that has it once keeps it.
 * @throws NOT_FOUND, CONFLICT, Refusal not_allowed_now; Refusal invalid_fields for a commune that is none of its province,
 * or another than it was filed with.
 */
export async function saveRegistration(
  trx: Knex.Transaction,
  writer: DossierWriter,
  { version, registration }: { version: number; registration: Registration },
): Promise<void> {
  const dossier = await openForWriting(trx, { ...writer, version })
  const { communeCode, ...told } = registration
  const producer = await trx("producer").where({ id: dossier.producer_id }).first("commune_code", "province_code")
  const isFiled = dossier.revision > 0
  if (isFiled && !producer.commune_code && communeCode && communeCode !== dossier.commune_code)
    throw new Refusal("invalid_fields", "It was filed with its commune", { "registration.communeCode": "filed_with" })
  const place = producer.commune_code || isFiled ? null : await communeOf(trx, communeCode, producer.province_code)
  const written = place?.code ?? (isFiled ? dossier.registration.communeCode : undefined)
  await save(trx, dossier, {
    registration: JSON.stringify({ ...told, ...(written && { communeCode: written }) }),
    ...(place && { commune_code: place.code, province_code: place.province_code }),
  })
}

/** Form 01 as an officer reads it from paper: the commune with which it was entered stays. @throws as `saveRegistration`. */
export async function savePaperRegistration(
  trx: Knex.Transaction,
  writer: DossierWriter,
  { version, registration }: SavePaperRegistration,
): Promise<void> {
  const { registration: now } = await openForWriting(trx, { ...writer, version })
  await saveRegistration(trx, writer, {
    version,
    registration: { ...registration, communeCode: now.communeCode ?? null },
  })
}

async function communeOf(trx: Knex.Transaction, code: string | null, provinceCode: string | null) {
  if (!code) return null
  const commune = await trx("commune").where({ code }).first<{ code: string; province_code: string } | undefined>()
  if (!commune || (provinceCode && commune.province_code !== provinceCode))
    throw new Refusal("invalid_fields", "This commune is not of the producer's province", {
      "registration.communeCode": "other_province",
    })
  return commune
}

/** Saves what changed since the recognition. @throws also Refusal invalid_fields for evidence that is not the dossier's. */
export async function saveChanges(
  trx: Knex.Transaction,
  writer: DossierWriter,
  { version, changes }: { version: number; changes: readonly DossierChange[] },
): Promise<void> {
  const dossier = await openForWriting(trx, { ...writer, version })
  const own: string[] = await trx("dossier_evidence").where({ dossier_id: dossier.id, deleted_at: null }).pluck("id")
  const foreign = changes.findIndex(({ evidence }) => evidence.some((id) => !own.includes(id)))
  if (foreign >= 0)
    throw new Refusal("invalid_fields", "This evidence is not of this dossier", {
      [`changes.${foreign}.evidence`]: "unknown",
    })
  await save(trx, dossier, { changes: JSON.stringify(changes) })
}

/**
 * Moves a dossier that was never filed to another criteria set, or to the one now in force; answers that it asks in the
 * same words stay, evidence of the others proves the dossier as a whole.
 * @throws NOT_FOUND, CONFLICT; Refusal not_allowed_now once it was filed; invalid_fields for a set of another group.
 */
export async function saveSet(
  trx: Knex.Transaction,
  writer: DossierWriter,
  { version, setNumber, today }: { version: number; setNumber: number; today: string },
): Promise<void> {
  const dossier = await openForWriting(trx, { ...writer, version })
  if (dossier.revision > 0) throw new Refusal("not_allowed_now", "It was filed by its set", { set: "filed" })
  const listing = await trx("listing")
    .where({ product_id: dossier.product_id, deleted_at: null })
    .first("product_group")
  if (!listing || !isSetOfGroup(setNumber, listing.product_group))
    throw new Refusal("invalid_fields", `Set ${setNumber} is of another group`, { setNumber: "other_group" })
  const set = criteriaSetOn(setNumber, today)
  const { answers, criteria } = carryAnswers(
    { set: criteriaSetOfCode(dossier.set_code), answers: dossier.answers },
    set,
  )
  const kept = (codes: readonly string[]) => codes.flatMap((code) => criteria[code] ?? [])
  const evidence = await trx("dossier_evidence")
    .where({ dossier_id: dossier.id, deleted_at: null })
    .whereNotNull("criterion_code")
    .select("id", "criterion_code")
  for (const { id, criterion_code } of evidence)
    await trx("dossier_evidence")
      .where({ id })
      .update({ criterion_code: criteria[criterion_code] ?? null })
  await save(trx, dossier, {
    set_number: set.number,
    set_code: set.code,
    answers: JSON.stringify(answers),
    notes: JSON.stringify(
      Object.fromEntries(
        Object.entries(dossier.notes).flatMap(([code, note]) => kept([code]).map((now) => [now, note])),
      ),
    ),
    public_criteria: JSON.stringify(kept(dossier.public_criteria)),
    carried_criteria: JSON.stringify(kept(dossier.carried_criteria)),
    self_points: scoreSheet(set, answers).total,
  })
  await audit(trx, {
    actor: writer.actor,
    isAssistant: writer.isAssistant,
    forShop: dossier.producer_id,
    act: "dossier.set_changed",
    subject: `dossier:${dossier.id}`,
    before: { set: dossier.set_code },
    after: { set: set.code },
  })
}
