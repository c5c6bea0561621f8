import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { type CertificateRecord, type CertificateRow, rowOf } from "./certificate-record"
import { newCode } from "./new-code"

/**
 * Lets a corrected record of the same product stand in a record's place, in one transaction. The old one keeps its code
 * and its facts and never shows again. Answers both.
 * @throws NOT_FOUND; NOT_ALLOWED when it no longer stands; INVALID_DATA for another product's record.
 */
export async function correctRecord(
  trx: Knex.Transaction,
  id: string,
  record: Omit<CertificateRecord, "code">,
): Promise<{ old: CertificateRow; corrected: CertificateRow }> {
  const old: CertificateRow | undefined = await trx("certificate").where({ id, deleted_at: null }).forUpdate().first()
  if (!old) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Certificate ${id} was not found`)
  if (old.superseded_by) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Certificate ${id} is superseded already`)
  if (old.product_id !== record.productId)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The corrected record of certificate ${id} names another product`,
    )
  const correctedId = generateEntityId("", "cert")
  const hidden = { shown_from: null, shown_until: null, grace_until: null, grace_ground: null }
  await trx("certificate")
    .where({ id })
    .update({ ...hidden, superseded_by: correctedId, updated_at: trx.fn.now() })
  const row = rowOf({ ...record, code: newCode() })
  await trx("certificate").insert({ id: correctedId, ...row, ...standingOf(old), ...graceOf(old, row.shown_until) })
  await follow(trx, id, correctedId)
  return { old, corrected: await trx("certificate").where({ id: correctedId }).first() }
}

/** Undo of `correctRecord`: the old record stands again as it was. */
export async function uncorrectRecord(trx: Knex.Transaction, old: CertificateRow, correctedId: string): Promise<void> {
  await follow(trx, correctedId, old.id)
  await trx("certificate").where({ id: correctedId }).delete()
  const { id, shown_from, shown_until, grace_until, grace_ground } = old
  const shown = { shown_from, shown_until, grace_until, grace_ground }
  await trx("certificate")
    .where({ id })
    .update({ ...shown, superseded_by: null, updated_at: trx.fn.now() })
}

/** What led to the one record leads to the other: earlier records of it, what it replaced, and a finding about it. */
async function follow(trx: Knex.Transaction, from: string, to: string): Promise<void> {
  await trx("certificate").where({ superseded_by: from }).whereNot({ id: to }).update({ superseded_by: to })
  await trx("certificate").where({ replaced_by: from }).update({ replaced_by: to })
  await trx("certificate_finding").where({ certificate_id: from, state: "open" }).update({ certificate_id: to })
}

/** Grace goes with the certificate as long as its expiry is the same; else it is to be granted anew. */
const graceOf = ({ shown_until, grace_until, grace_ground }: CertificateRow, until: string | null) =>
  shown_until === until ? { grace_until, grace_ground } : {}

/** What happened to a certificate happened to it whatever its record said. */
const standingOf = ({
  revoked_on,
  revoked_reason,
  revoked_ground,
  revoked_decision_id,
  replaced_on,
  replaced_by,
}: CertificateRow) => ({
  revoked_on,
  revoked_reason,
  revoked_ground,
  revoked_decision_id,
  replaced_on,
  replaced_by,
})
