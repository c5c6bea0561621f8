import { randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  carryAnswers,
  type DossierKind,
  isSetOfGroup,
  kindsFor,
  orderNumber,
  type ProductGroup,
  scoreSheet,
} from "@ocop/domain"
import { criteriaSetOfCode, criteriaSetOn } from "@ocop/domain/criteria-sets"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import { carryEvidence } from "./carry-evidence"
import { type LastDossier, lastDossierOf } from "./last-dossier"
import { noSuchDossier } from "./move"
import { type NewestCertificate, newestCertificate } from "./newest-certificate"

export interface StartInput {
  kind: DossierKind
  productId: string
  setNumber: number
  producerId: string
  actor: string
  isAssistant?: boolean
  enteredBy: "member" | "user"
  isPaper: boolean
  at: Date
  today: string
  /** Dossiers that the shop may begin and withdraw on one day; null: no officer is held back. */
  mostWithdrawn: number | null
}

interface Subject {
  group: ProductGroup
  status: string
  province_code: string | null
  commune_code: string | null
  former_district: string | null
}

/**
 * Begins the dossier of a product; answers its id. A renewal or an upgrade begins with the answers and evidence of the
 * producer's last dossier of it, marked as carried.
 * @throws NOT_FOUND for a product that is not this producer's; Refusal not_allowed_now for a suspended producer, a kind
 * that the product's certificate does not allow, and a product that has a dossier under way, and after too many that were begun and withdrawn the same day; Refusal invalid_fields for
 * a set of another group.
 */
export async function startDossier(trx: Knex.Transaction, input: StartInput): Promise<string> {
  const subject = await subjectOf(trx, input)
  if (subject.status === "suspended")
    throw new Refusal("not_allowed_now", "A suspended producer begins nothing", { shop: "suspended" })
  await refuseMany(trx, input)
  if (!isSetOfGroup(input.setNumber, subject.group))
    throw new Refusal("invalid_fields", `Set ${input.setNumber} is not of ${subject.group}`, {
      setNumber: "other_group",
    })
  const certificate = await newestCertificate(trx, input.productId, input.today)
  const kinds = kindsFor(certificate?.state ?? null)
  if (!kinds.includes(input.kind))
    throw new Refusal("not_allowed_now", `This product begins ${kinds.join(" or ")}`, { kind: kinds.join(",") })
  const last = await lastDossierOf(trx, input.productId, input.producerId)
  const id = generateEntityId("", "doss")
  const carried = await insertDossier(trx, id, input, { subject, certificate, last })
  if (last) await carryEvidence(trx, { from: last.id, to: id, criteria: carried, actor: input.actor, at: input.at })
  await audit(trx, {
    actor: input.actor,
    ...(input.isAssistant !== undefined && { isAssistant: input.isAssistant }),
    forShop: input.producerId,
    act: "dossier.started",
    subject: `dossier:${id}`,
    after: { kind: input.kind, product: input.productId, set: input.setNumber, isPaper: input.isPaper },
  })
  return id
}

/** What is under way is bounded by the products; what is begun and withdrawn again keeps its files, so it is by the day. */
async function refuseMany(trx: Knex.Transaction, { producerId, today, mostWithdrawn }: StartInput): Promise<void> {
  if (mostWithdrawn === null) return
  const withdrawn: unknown[] = await trx("dossier")
    .where({ producer_id: producerId, state: "withdrawn", deleted_at: null })
    .where("created_at", ">=", new Date(`${today}T00:00:00+07:00`))
    .limit(mostWithdrawn)
    .select("id")
  if (withdrawn.length >= mostWithdrawn)
    throw new Refusal("not_allowed_now", "Too many dossiers were begun and withdrawn today", { shop: "too_many_today" })
}

async function subjectOf(trx: Knex.Transaction, { productId, producerId }: StartInput): Promise<Subject> {
  const row: Subject | undefined = await trx("listing as l")
    .join("producer as pr", "pr.id", "l.producer_id")
    .where({ "l.product_id": productId, "l.producer_id": producerId, "l.deleted_at": null, "pr.deleted_at": null })
    .first("l.product_group as group", "pr.status", "pr.province_code", "pr.commune_code", "pr.former_district")
  if (!row) throw noSuchDossier()
  return row
}

interface Past {
  subject: Subject
  certificate: NewestCertificate | null
  last: LastDossier | null
}

/** Answers the criteria along which evidence moves: of the last dossier's set → of this one. */
async function insertDossier(trx: Knex.Transaction, id: string, input: StartInput, past: Past) {
  const set = criteriaSetOn(input.setNumber, input.today)
  const { subject, certificate, last } = past
  const carried = last
    ? carryAnswers({ set: criteriaSetOfCode(last.set_code), answers: last.answers }, set)
    : { answers: { options: {}, knockOuts: [] }, criteria: {} }
  const codes = Object.keys(carried.answers.options)
  const moved = (record: Readonly<Record<string, string>>) =>
    Object.entries(record).flatMap(([code, value]) => {
      const now = carried.criteria[code]
      return now ? [[now, value] as const] : []
    })
  await insertOnce(trx, {
    id,
    code: `HS-${orderNumber(randomBytes(8))}`,
    kind: input.kind,
    producer_id: input.producerId,
    product_id: input.productId,
    set_number: set.number,
    set_code: set.code,
    province_code: subject.province_code,
    commune_code: subject.commune_code,
    former_district: subject.former_district,
    previous_certificate_id: input.kind === "first" ? null : (certificate?.id ?? null),
    previous_dossier_id: last?.id ?? null,
    registration: JSON.stringify(last?.registration ?? {}),
    is_paper: input.isPaper,
    entered_by: input.enteredBy,
    answers: JSON.stringify(carried.answers),
    notes: JSON.stringify(Object.fromEntries(moved(last?.notes ?? {}))),
    public_criteria: JSON.stringify(codes.filter((code) => last?.public_criteria.includes(code))),
    carried_criteria: JSON.stringify(codes),
    self_points: codes.length > 0 ? scoreSheet(set, carried.answers).total : null,
    created_by: input.actor,
    created_at: input.at,
  })
  return carried.criteria
}

/** One product has one dossier under way, whoever begins it: of two at once the second is refused. */
async function insertOnce(trx: Knex.Transaction, row: Record<string, unknown>): Promise<void> {
  const inserted = await trx("dossier")
    .insert(row)
    .onConflict(
      trx.raw(`(product_id) where not (state in ('awarded', 'not_awarded', 'withdrawn')) and deleted_at is null`),
    )
    .ignore()
    .returning("id")
  if (inserted.length === 0)
    throw new Refusal("not_allowed_now", "This product has a dossier under way", { product: "has_dossier" })
}
