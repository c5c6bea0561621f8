import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IsoDate } from "@ocop/domain"
import { lockDossier, moveDossier } from "../../dossier/move"
import { Refusal } from "../../http/problem"
import type { Acting } from "./acting"
import { readStudy, saveStudy } from "./study"

/** Asks the producer for more, until a day. @throws Refusal not_allowed_now; invalid_fields for a day that is past. */
export async function wantMore(
  trx: Knex.Transaction,
  { dossier, actor, today }: Acting,
  { text, until }: { text: string; until: IsoDate },
): Promise<void> {
  await moveDossier(trx, { dossierId: dossier.id, act: "want_more", actor, note: text })
  if (until < today) throw new Refusal("invalid_fields", "That day is past", { until: "past" })
  await saveStudy(trx, { dossierId: dossier.id, by: actor, wanted_until: until })
}

/** Takes a complete dossier on for study. @throws Refusal not_allowed_now. */
export async function acceptDossier(trx: Knex.Transaction, { dossier, actor }: Acting): Promise<void> {
  await moveDossier(trx, { dossierId: dossier.id, act: "accept", actor })
}

/** Asks for tests besides, in words that the producer reads. @throws Refusal not_allowed_now. */
export async function wantTests(trx: Knex.Transaction, { dossier, actor }: Acting, text: string): Promise<void> {
  await moveDossier(trx, { dossierId: dossier.id, act: "want_tests", actor, note: text })
}

interface Written {
  version: number
  report: string
  surveyedOn: IsoDate | null
  tests: string
}

/** Saves what the advisory team has so far. @throws CONFLICT when saved since; Refusal not_allowed_now when it is not being studied. */
export async function writeStudy(trx: Knex.Transaction, acting: Acting, written: Written): Promise<void> {
  await requireStudying(trx, acting.dossier.id)
  const { version, report, surveyedOn, tests } = written
  if (surveyedOn && surveyedOn > acting.today)
    throw new Refusal("invalid_fields", "That day is still to come", { surveyedOn: "in_future" })
  await saveStudy(trx, {
    dossierId: acting.dossier.id,
    version,
    by: acting.actor,
    report,
    surveyed_on: surveyedOn,
    tests,
  })
}

/** Closes the study: what is written stands, and the dossier waits for a round. @throws Refusal not_allowed_now; invalid_fields. */
export async function reportStudy(trx: Knex.Transaction, acting: Acting, version: number): Promise<void> {
  const { dossier, actor, byName, today } = acting
  await moveDossier(trx, { dossierId: dossier.id, act: "report", actor })
  const study = await readStudy(trx, dossier.id)
  if (study.version !== version) throw new Refusal("invalid_fields", "It was saved since", { version: "saved_since" })
  if (study.report.trim().length < 3) throw new Refusal("invalid_fields", "Nothing is reported", { report: "missing" })
  await trx("dossier_study")
    .where({ dossier_id: dossier.id, deleted_at: null })
    .update({ reported_on: today, reported_by: actor, reported_by_name: byName, updated_at: trx.fn.now() })
}

/** The dossier under its lock, while the advisory team has it. @throws NOT_FOUND; Refusal not_allowed_now. */
export async function requireStudying(trx: Knex.Transaction, dossierId: string) {
  const locked = await lockDossier(trx, dossierId)
  if (locked.state !== "studying")
    throw new Refusal("not_allowed_now", `Dossier ${dossierId} is ${locked.state}: nobody studies it`, {
      dossier: locked.state,
    })
  return locked
}
