import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { certificateStateOn } from "@ocop/domain"
import { type CertificateRecord, type CertificateRow, factsOf, rowOf } from "./certificate-record"
import { newCode } from "./new-code"

export type AwardedRecord = Omit<CertificateRecord, "code" | "issuedYear" | "issuedPrecision" | "issuedOn"> & {
  issuedOn: string
}

export interface Awarded {
  certificateId: string
  /** The certificate's permanent public code. */
  code: string
  /** Certificates that the new one stands for from its day of issue on. */
  replaced: string[]
}

/**
 * Records an award under a new public code. With `replaces` (upgrade, re-assessment) every certificate of the product
 * that may still hold on its day of issue is replaced from that day on; without, one whose days are known is in the way.
 * @throws CONFLICT "overlaps" where two would hold on one day; a unique index refuses a product twice under a decision.
 */
export async function recordAward(
  trx: Knex.Transaction,
  record: AwardedRecord,
  { replaces }: { replaces: boolean },
): Promise<Awarded> {
  const { issuedOn } = record
  const id = generateEntityId("", "cert")
  const code = newCode()
  const standing = await standingOn(trx, record.productId)
  if (standing.some(({ issued_on }) => issued_on !== null && issued_on > issuedOn)) throw overlap(record.productId)
  const replaced = replaces ? await replaceBy(trx, standing, { id, issuedOn }) : []
  const issued = { issuedYear: Number(issuedOn.slice(0, 4)), issuedPrecision: "day" as const }
  await trx("certificate").insert({ id, ...rowOf({ ...record, ...issued, code }) })
  return { certificateId: id, code, replaced }
}

/**
 * Records a certificate that was awarded before, as a list tells it, under a new public code. With `replaces` those that
 * are older and may still hold on its day of issue are replaced from that day on. Answers its id.
 */
export async function recordListed(
  trx: Knex.Transaction,
  record: Omit<CertificateRecord, "code">,
  { replaces }: { replaces: boolean },
): Promise<string> {
  const id = generateEntityId("", "cert")
  const { issuedOn } = record
  if (replaces && issuedOn) {
    const standing = await standingOn(trx, record.productId)
    const older = standing.filter((row) => (row.issued_on ?? `${row.issued_year ?? 0}-01-01`) < issuedOn)
    await replaceBy(trx, older, { id, issuedOn })
  }
  await trx("certificate").insert({ id, ...rowOf({ ...record, code: newCode() }) })
  return id
}

/** Undo of `recordAward`: as if it had never been. */
export async function withdrawAward(trx: Knex.Transaction, { certificateId, replaced }: Awarded): Promise<void> {
  await trx("certificate").where({ id: certificateId }).delete()
  await trx("certificate")
    .whereIn("id", replaced)
    .where({ replaced_by: certificateId })
    .update({ replaced_on: null, replaced_by: null, updated_at: trx.fn.now() })
}

const standingOn = (trx: Knex.Transaction, productId: string): Promise<CertificateRow[]> =>
  trx("certificate")
    .where({ product_id: productId, revoked_on: null, superseded_by: null, replaced_on: null, deleted_at: null })
    .orderBy("id")
    .forUpdate()

async function replaceBy(
  trx: Knex.Transaction,
  standing: readonly CertificateRow[],
  { id, issuedOn }: { id: string; issuedOn: string },
): Promise<string[]> {
  const replaced = standing.filter((row) => mayHoldOn(row, issuedOn)).map((row) => row.id)
  if (replaced.length > 0)
    await trx("certificate")
      .whereIn("id", replaced)
      .update({ replaced_on: issuedOn, replaced_by: id, updated_at: trx.fn.now() })
  return replaced
}

/** It holds on that day, or its record does not tell that it has ended. */
const mayHoldOn = (row: CertificateRow, date: string) => certificateStateOn(factsOf(row), date) !== "expired"

const overlap = (productId: string) =>
  new MedusaError(MedusaError.Types.CONFLICT, `A certificate of ${productId} issued later stands already`, "overlaps")
