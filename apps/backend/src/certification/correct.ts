import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { CorrectCertificate } from "@ocop/contract"
import { audit } from "../audit/write"
import type { CertificateRecord, CertificateRow } from "../modules/certification/certificate-record"
import { correctRecord } from "../modules/certification/corrections"
import { correctionRecord } from "./correction-record"
import { producerOf } from "./producer-of"
import { certificateRefusal } from "./refusals"

export interface CorrectionInput {
  id: string
  /** Names the same product as the wrong record. */
  record: Omit<CertificateRecord, "code">
  /** Why the record was wrong. */
  reason: string
  actor: string
}

/**
 * Puts a corrected record in the place of a wrong one, within the caller's transaction. The old code leads to the new
 * record. Answers both.
 * @throws NOT_FOUND; NOT_ALLOWED when it is superseded; Refusal issuedOn overlaps, productId awarded_already.
 */
export async function correctCertificate(
  trx: Knex.Transaction,
  { id, record, reason, actor }: CorrectionInput,
): Promise<{ old: CertificateRow; corrected: CertificateRow }> {
  const both = await correctRecord(trx, id, record).catch((error: unknown) => {
    throw certificateRefusal(error)
  })
  await audit(trx, {
    actor,
    forShop: await producerOf(trx, record.productId),
    act: "certificate.corrected",
    subject: `certificate:${both.corrected.id}`,
    before: factsFor(both.old),
    after: { ...factsFor(both.corrected), reason },
  })
  return both
}

const factsFor = (row: CertificateRow) => ({
  stars: row.stars,
  issued_on: row.issued_on,
  issued_year: row.issued_year,
  number: row.decision_number,
  issuer: row.issuer,
})

/** The same, by what an officer says of the record. Answers the corrected record's id. */
export async function correctAsTold(
  trx: Knex.Transaction,
  { id, told, actor }: { id: string; told: CorrectCertificate; actor: string },
  at: Date,
): Promise<string> {
  const old: CertificateRow | undefined = await trx("certificate").where({ id, deleted_at: null }).forUpdate().first()
  if (!old) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Certificate ${id} was not found`)
  const record = await correctionRecord(trx, old, told, { by: actor, at })
  const { corrected } = await correctCertificate(trx, { id, record, reason: told.reason, actor })
  return corrected.id
}
