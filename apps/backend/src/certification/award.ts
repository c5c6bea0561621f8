import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type IssuerLevel, lastDayOfIssue, mayAward, parseProductCode } from "@ocop/domain"
import { audit } from "../audit/write"
import { type Awarded as RecordedAward, recordAward, withdrawAward } from "../modules/certification/awards"
import { forgetDecision } from "../modules/certification/decisions"
import { certificateRefusal, refused } from "./refusals"
import { takeDecision } from "./take-decision"

export interface AwardInput {
  /** Null where no dossier of ours led to it. */
  dossierId: string | null
  productId: string
  stars: 3 | 4 | 5
  setNumber: number | null
  setCode: string | null
  decision: { number: string; decidedOn: string; issuer: string; level: IssuerLevel }
  /** "YYYY-MM-DD"; the stars show from this day on, in Vietnam. */
  issuedOn: string
  legalBasis: string
  /** As written; null: not given one. */
  productCode: string | null
  /** `user:<id>` */
  actor: string
}

export interface Awarded extends RecordedAward {
  decisionId: string
  isNewDecision: boolean
}

/**
 * Awards stars to a product, within the caller's transaction: the decision, the certificate under its own public code,
 * what it replaces, and the line in the audit log. An upgrade or re-assessment replaces what the product had from
 * `issuedOn` on; anything else is refused where two certificates would hold on one day.
 * @throws Refusal (fields say which): decision used_otherwise | future, productId awarded_already | unknown | suspended,
 * issuedOn before_decision | too_late | overlaps, stars other_level, productCode unreadable | taken, dossierId awarded_already |
 * unknown | other_product | other_producer.
 */
export async function awardCertificate(trx: Knex.Transaction, input: AwardInput, at: Date): Promise<Awarded> {
  const { decision, issuedOn, productId, stars } = input
  if (issuedOn < decision.decidedOn)
    throw refused(
      "issuedOn",
      "before_decision",
      `Issued on ${issuedOn}, before it was decided on ${decision.decidedOn}`,
    )
  if (issuedOn > lastDayOfIssue(decision.decidedOn))
    throw refused("issuedOn", "too_late", `Issued on ${issuedOn}, long after it was decided on ${decision.decidedOn}`)
  if (!mayAward(decision.level, stars, decision.decidedOn))
    throw refused("stars", "other_level", `${stars} stars are not awarded by the ${decision.level}`)
  const product = await awardable(trx, productId)
  const replaces = await replacesEarlier(trx, input, product.producerId)
  const codes = await productCodes(trx, input)
  const taken = await takeDecision(trx, decision, { kind: "award", by: input.actor, at })
  const record = {
    productId,
    stars,
    issuedOn,
    decisionNumber: decision.number,
    issuer: decision.issuer,
    legalBasis: input.legalBasis,
    source: input.dossierId ? "dossier" : "award",
    decisionId: taken.id,
    issuerLevel: decision.level,
    setNumber: input.setNumber,
    setCode: input.setCode,
    dossierId: input.dossierId,
    ...codes,
  }
  const awarded = await recordAward(trx, record, { replaces }).catch((error: unknown) => {
    throw certificateRefusal(error)
  })
  await audit(trx, {
    actor: input.actor,
    forShop: product.producerId,
    act: "certificate.awarded",
    subject: `certificate:${awarded.certificateId}`,
    after: { product_id: productId, stars, issued_on: issuedOn, number: decision.number, issuer: decision.issuer },
  })
  return { ...awarded, decisionId: taken.id, isNewDecision: taken.made }
}

/** Undo of `awardCertificate`, where its transaction was one of its own. */
export async function undoAward(trx: Knex.Transaction, awarded: Awarded, actor: string): Promise<void> {
  await withdrawAward(trx, awarded)
  if (awarded.isNewDecision) await forgetDecision(trx, awarded.decisionId)
  const subject = `certificate:${awarded.certificateId}`
  await audit(trx, { actor, forShop: null, act: "certificate.award_undone", subject })
}

/** The product under locks: awards of it wait for each other, and for a suspension of its producer under way. */
async function awardable(trx: Knex.Transaction, productId: string): Promise<{ producerId: string | null }> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`award:${productId}`])
  const listing = await trx("listing as l")
    .join("product as p", "p.id", "l.product_id")
    .where({ "p.id": productId, "p.deleted_at": null, "l.deleted_at": null })
    .first("l.producer_id")
  if (!listing) throw refused("productId", "unknown", `Product ${productId} was not found`)
  if (!listing.producer_id) return { producerId: null }
  const producer = await trx("producer").where({ id: listing.producer_id }).forShare().first("status")
  if (producer?.status === "suspended")
    throw refused("productId", "suspended", `The producer of ${productId} is suspended: nothing is awarded meanwhile`)
  return { producerId: listing.producer_id }
}

/** @param makerId who makes the product now: stars go to who was assessed, or to nobody. */
async function replacesEarlier(
  trx: Knex.Transaction,
  { dossierId, productId }: AwardInput,
  makerId: string | null,
): Promise<boolean> {
  if (!dossierId) return false
  const dossier = await trx("dossier")
    .where({ id: dossierId, deleted_at: null })
    .first("kind", "product_id", "producer_id")
  if (!dossier) throw refused("dossierId", "unknown", `Dossier ${dossierId} was not found`)
  if (dossier.product_id !== productId)
    throw refused("dossierId", "other_product", `Dossier ${dossierId} is of another product than ${productId}`)
  if (dossier.producer_id !== makerId)
    throw refused("dossierId", "other_producer", `Dossier ${dossierId} is not of who makes ${productId} now`)
  return dossier.kind !== "first"
}

async function productCodes(trx: Knex.Transaction, { productCode, productId }: AwardInput) {
  if (!productCode) return {}
  const code = parseProductCode(productCode)
  if (!code) throw refused("productCode", "unreadable", `${productCode} is no product code`)
  await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`product_code:${code.text}`])
  const column = code.form === "new" ? "product_code" : "product_code_old"
  const other = await trx("certificate")
    .where({ [column]: code.text, deleted_at: null })
    .whereNot({ product_id: productId })
    .first("id")
  if (other) throw refused("productCode", "taken", `Product code ${code.text} is another product's`)
  return code.form === "new" ? { productCode: code.text } : { productCodeOld: code.text }
}
