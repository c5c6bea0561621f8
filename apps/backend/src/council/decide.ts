import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CouncilDecisionOrder } from "@ocop/contract"
import { type AwardedStars, awardProblem, type CouncilLevel, todayInVietnam } from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { awardCertificate } from "../certification/award"
import { businessNow } from "../database/business-now"
import { moveDossier } from "../dossier/move"
import { Refusal } from "../http/problem"
import { actorOfOfficer, type Officer } from "./access"
import { publishComments } from "./comments"
import { type LockedEntry, lockEntry } from "./lock-entry"

/**
 * Records what the chairman of the province decided on a dossier whose result is fixed: 3 or 4 stars, as the council's
 * result (or what the ministry's council found) allows, never more, fewer only with a ground; or none, with the reason.
 * Certificate, state, step and decision are one transaction.
 * @throws NOT_FOUND; Refusal not_allowed_now without a fixed result, in another state, when it is decided already or the
 * producer is suspended; invalid_fields for stars or days that do not fit.
 */
export async function decide(
  sql: Knex,
  officer: Officer,
  entryId: string,
  order: CouncilDecisionOrder,
  at: Date,
): Promise<void> {
  await sql.transaction(async (trx) => {
    const entry = await lockEntry(trx, entryId)
    await requireDecidable(trx, entry)
    if (order.decidedOn > todayInVietnam(at))
      throw new Refusal("invalid_fields", "That day is to come", { decidedOn: "future" })
    if (order.kind === "refuse") return refuseDossier(trx, officer, entry, order)
    const allowed = await allowedStars(trx, entry)
    const problem = awardProblem({ level: "province", stars: order.stars, allowed, ground: order.ground })
    if (problem)
      throw new Refusal("invalid_fields", `${order.stars} stars are not what the result allows: ${problem}`, {
        [problem === "ground_missing" ? "ground" : "stars"]: problem,
      })
    await awardStars(trx, entry, { ...order, level: "province", act: "award", actor: actorOfOfficer(officer), at })
  })
}

/** What the result allows: the ministry's council's where it has answered, else the own council's. Null for none. */
export async function allowedStars(sql: Knex, entry: { id: string; state: string }): Promise<AwardedStars | null> {
  if (entry.state === "back_from_ministry") {
    const answer = await sql("ministry_answer as a")
      .join("ministry_export as x", "x.id", "a.export_id")
      .where({ "x.entry_id": entry.id })
      .first("a.stars")
    return answer?.stars ?? null
  }
  const result = await sql("council_result").where({ entry_id: entry.id }).first("stars")
  return result?.stars ?? null
}

interface StarsAwarded {
  level: CouncilLevel
  stars: AwardedStars
  number: string
  decidedOn: string
  issuer: string
  issuedOn: string | null
  productCode: string | null
  ground: string | null
  act: "award" | "ministry_awards"
  actor: string
  at: Date
}

/** Certificate, move and decision of an award, within the act that checked it. */
export async function awardStars(trx: Knex.Transaction, entry: LockedEntry, award: StarsAwarded): Promise<void> {
  const { level, stars, number, decidedOn, issuer, productCode, actor, at } = award
  await moveDossier(trx, { dossierId: entry.dossierId, act: award.act, actor, note: award.ground })
  const { certificateId } = await awardCertificate(
    trx,
    {
      dossierId: entry.dossierId,
      productId: entry.productId,
      stars,
      setNumber: entry.setNumber,
      setCode: entry.setCode,
      decision: { number, decidedOn, issuer, level },
      issuedOn: award.issuedOn ?? decidedOn,
      legalBasis: criteriaSetOfCode(entry.setCode).legalBasis,
      productCode: productCode || null,
      actor,
    },
    at,
  )
  await trx("council_decision").insert({
    ...headOf(entry),
    kind: "award",
    level,
    stars,
    number,
    decided_on: decidedOn,
    issuer,
    reason: award.ground || null,
    certificate_id: certificateId,
    at: businessNow(trx),
    by: actor,
  })
  await publishComments(trx, entry)
}

async function refuseDossier(
  trx: Knex.Transaction,
  officer: Officer,
  entry: LockedEntry,
  order: Extract<CouncilDecisionOrder, { kind: "refuse" }>,
): Promise<void> {
  const actor = actorOfOfficer(officer)
  await moveDossier(trx, { dossierId: entry.dossierId, act: "refuse", actor, note: order.reason })
  await trx("council_decision").insert({
    ...headOf(entry),
    kind: "refuse",
    level: "province",
    number: order.number || null,
    decided_on: order.decidedOn,
    issuer: order.issuer,
    reason: order.reason,
    at: businessNow(trx),
    by: actor,
  })
  await publishComments(trx, entry)
}

const headOf = (entry: LockedEntry) => ({
  id: generateEntityId("", "cdec"),
  entry_id: entry.id,
  dossier_id: entry.dossierId,
})

async function requireDecidable(trx: Knex.Transaction, entry: LockedEntry): Promise<void> {
  if (await trx("council_decision").where({ entry_id: entry.id }).first("id"))
    throw new Refusal("not_allowed_now", "This dossier is decided", { decision: "known" })
  if (entry.state !== "scored" && entry.state !== "back_from_ministry")
    throw new Refusal("not_allowed_now", `The dossier is ${entry.state}`, { dossier: entry.state })
  if (!(await trx("council_result").where({ entry_id: entry.id }).first("id")))
    throw new Refusal("not_allowed_now", "The chair has not fixed the result", { result: "missing" })
}
