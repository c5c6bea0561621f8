import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  communeDueOn,
  isReadyToFile,
  type MissingToFile,
  missingToFile,
  type RenewalWindow,
  reassessmentDueOn,
  renewalWindow,
  scoreSheet,
} from "@ocop/domain"
import { criteriaSetOfCode, criteriaSetOn } from "@ocop/domain/criteria-sets"
import { Refusal } from "../http/problem"
import { type MovedDossier, moveDossier } from "./move"
import { type OpenDossier, openForWriting, type Writing } from "./save"

export interface FileInput extends Writing {
  actor: string
  isAssistant?: boolean
  /** Who declares that everything in it is true. */
  declaredName: string
  /** Business time. */
  at: Date
  /** "YYYY-MM-DD", Vietnam's. */
  today: string
}

interface Place {
  status: string
  province_code: string | null
  commune_code: string | null
  former_district: string | null
}

/**
 * Files a dossier with the commune, or hands in what the province still wanted. The criteria set and the first day of
 * filing are kept from the first time on.
 * @throws NOT_FOUND; CONFLICT; Refusal not_allowed_now for a state that does not allow it, a suspended producer or a
 * renewal before its window; Refusal invalid_fields naming every criterion without an answer, changes and place.
 */
export async function fileDossier(trx: Knex.Transaction, input: FileInput): Promise<MovedDossier> {
  const dossier = await openForWriting(trx, input)
  const place = await placeOf(trx, dossier.id)
  if (place.status === "suspended")
    throw new Refusal("not_allowed_now", "A suspended producer files nothing", { shop: "suspended" })
  const set = criteriaSetOfCode(dossier.set_code)
  requireSetInForce(dossier, input.today)
  refuseIncomplete(missingToFile({ ...dossier, set, renewal: await windowOf(trx, dossier, input.today) }), place)
  const isFirst = dossier.revision === 0
  return moveDossier(trx, {
    dossierId: dossier.id,
    act: dossier.state === "more_wanted" ? "complete" : "file",
    actor: input.actor,
    ...(input.isAssistant !== undefined && { isAssistant: input.isAssistant }),
    set: {
      declared_name: input.declaredName,
      self_points: scoreSheet(set, dossier.answers).total,
      version: dossier.version + 1,
      revision: dossier.revision + 1,
      filed_at: input.at,
      filed_on: input.today,
      first_filed_on: dossier.first_filed_on ?? input.today,
      ...(dossier.state !== "more_wanted" && { commune_due_on: communeDueOn(input.today) }),
      ...(dossier.kind === "reassessment" && { decision_due_on: reassessmentDueOn(input.today) }),
      ...(isFirst && {
        province_code: place.province_code,
        commune_code: place.commune_code,
        former_district: place.former_district,
      }),
    },
  })
}

/** Where the producer is; where its list does not know the commune, what the dossier says. */
async function placeOf(trx: Knex.Transaction, id: string): Promise<Place> {
  return trx("dossier as d")
    .join("producer as pr", "pr.id", "d.producer_id")
    .where({ "d.id": id })
    .first(
      "pr.status",
      "pr.former_district",
      trx.raw("coalesce(pr.commune_code, d.commune_code) as commune_code"),
      trx.raw(`case when pr.commune_code is null and d.commune_code is not null
        then (select c.province_code from commune c where c.code = d.commune_code) else pr.province_code end as province_code`),
    )
}

/** A dossier that was filed keeps its set; one that was not is scored by the set in force today. */
function requireSetInForce({ revision, set_number, set_code }: OpenDossier, today: string): void {
  if (revision > 0 || criteriaSetOn(set_number, today).code === set_code) return
  throw new Refusal("not_allowed_now", `Criteria set ${set_code} is not in force on ${today}`, { set: "changed" })
}

function refuseIncomplete(missing: MissingToFile, place: Place): void {
  if (missing.opensOn)
    throw new Refusal("not_allowed_now", `A renewal is filed from ${missing.opensOn} on`, {
      renewal: missing.opensOn,
    })
  const fields = {
    ...Object.fromEntries(missing.answers.map((code) => [`answers.${code}`, "missing"])),
    ...(missing.changes && { changes: missing.changes }),
    ...(!(place.province_code && place.commune_code) && { place: "missing" }),
  }
  if (!isReadyToFile(missing) || Object.keys(fields).length > 0)
    throw new Refusal("invalid_fields", "This dossier is not complete", fields)
}

/** The window of the certificate that it renews, when its end is known. */
async function windowOf(trx: Knex.Transaction, dossier: OpenDossier, today: string): Promise<RenewalWindow | null> {
  if (dossier.kind !== "reassessment" || !dossier.previous_certificate_id) return null
  const row = await trx("certificate").where({ id: dossier.previous_certificate_id }).first("shown_until")
  return row?.shown_until ? renewalWindow(row.shown_until, today) : null
}
