import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { Study } from "@ocop/contract"
import type { IsoDate } from "@ocop/domain"

interface StudyRow {
  report: string
  surveyed_on: IsoDate | null
  tests: string
  wanted_until: IsoDate | null
  version: number
  reported_on: IsoDate | null
  reported_by_name: string | null
}

/** What the province's advisory team wrote about a dossier, with its papers; version 0: nothing yet. */
export async function readStudy(sql: Knex, dossierId: string): Promise<Study> {
  const row: StudyRow | undefined = await sql("dossier_study")
    .where({ dossier_id: dossierId, deleted_at: null })
    .first()
  const files = await sql("study_file")
    .where({ dossier_id: dossierId, deleted_at: null })
    .orderBy("added_at")
    .select("id", "title", "mime", "bytes")
  return {
    version: row?.version ?? 0,
    report: row?.report ?? "",
    surveyedOn: row?.surveyed_on ?? null,
    tests: row?.tests ?? "",
    wantedUntil: row?.wanted_until ?? null,
    reportedOn: row?.reported_on ?? null,
    reportedByName: row?.reported_by_name ?? null,
    files,
  }
}

export interface StudyContent {
  report?: string
  surveyed_on?: IsoDate | null
  tests?: string
  wanted_until?: IsoDate | null
}

interface Saved extends StudyContent {
  dossierId: string
  /** The version that was read; nothing: whatever it is now. */
  version?: number
  by: string
}

/**
 * Writes parts of the advisory team's work. Call it under the dossier's lock.
 * @throws CONFLICT when somebody saved since the version that was read.
 */
export async function saveStudy(trx: Knex.Transaction, { dossierId, version, by, ...content }: Saved): Promise<void> {
  const row: { version: number; reported_on: IsoDate | null } | undefined = await trx("dossier_study")
    .where({ dossier_id: dossierId, deleted_at: null })
    .first("version", "reported_on")
  if (version !== undefined && version !== (row?.version ?? 0))
    throw new MedusaError(MedusaError.Types.CONFLICT, `The study of ${dossierId} was saved since`)
  if (row)
    await trx("dossier_study")
      .where({ dossier_id: dossierId, deleted_at: null })
      .update({ ...content, updated_by: by, version: row.version + 1, updated_at: trx.fn.now() })
  else
    await trx("dossier_study").insert({
      id: generateEntityId("", "dstudy"),
      dossier_id: dossierId,
      report: "",
      tests: "",
      ...content,
      updated_by: by,
    })
}
