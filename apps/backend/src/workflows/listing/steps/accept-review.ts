import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Corrections, type ListingContent, ListingContentSchema } from "@ocop/contract"
import { type HandedOver, handOverDossiers, takeBackDossiers } from "../../../dossier/hand-over"
import { Refusal, readBody } from "../../../http/problem"
import { flagsOf, stopping } from "../../../listing/flags"
import { readListing, type StandingListing } from "../../../listing/read-contents"
import { requireOwnThings } from "../../../listing/require-own-things"
import { LISTING } from "../../../modules/listing"
import { lockListing } from "../../../modules/listing/lock-listing"
import { decide, type ReviewRow } from "../../../modules/listing/reviews"
import type ListingService from "../../../modules/listing/service"

export interface AcceptInput {
  reviewId: string
  /** The version that was read. */
  version: number
  corrections: Corrections
  reason: string | null
  /** `user:<id>` */
  by: string
}

/** The shop that will sell it. */
export interface Maker {
  id: string
  handle: string
  status: string
  province_code: string
  commune_code: string | null
  former_commune: string | null
  former_district: string | null
  former_province: string | null
  stock_location_id: string
  shipping_profile_id: string
  /** Of the public list, whom the shop stands for. */
  claims_producer_id: string | null
}

/** What an accepted review says is to be written. */
export interface Publication {
  review: ReviewRow
  content: ListingContent
  before: StandingListing | null
  maker: Maker
}

/**
 * Takes a review for accepting: the second of two reviewers is a CONFLICT. @throws Refusal not_allowed_now with a code
 * for every flag with which nothing is shown, or for a product that somebody sells meanwhile or whose dossier is under way for
 * another; invalid_fields for corrections that do not fit.
 */
export const acceptReviewStep = createStep(
  "accept-review",
  async ({ reviewId, version, corrections, reason, by }: AcceptInput, { container }) => {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const clock = container.resolve("clock")
    const sent = await sql<ReviewRow>("listing_review").where({ id: reviewId, deleted_at: null }).first()
    if (!sent) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no review ${reviewId}`)
    const maker = await sql("producer").where({ id: sent.producer_id, deleted_at: null }).first()
    if (!maker) throw new MedusaError(MedusaError.Types.NOT_FOUND, "The shop is gone")
    const content = readBody(ListingContentSchema, { ...sent.content, ...corrections })
    const [today, at] = [await clock.today(), await clock.now()]
    const { publication, dossiers } = await sql.transaction(async (trx) => {
      // Of two claims of one product the second waits here, and finds what the first took.
      if (sent.product_id) await lockListing(trx, sent.product_id)
      const before = sent.product_id ? await readListing(trx, sent.product_id) : null
      if (sent.state === "waiting") {
        const shopId = sent.producer_id
        await requireFree(trx, sent, before)
        await requireAssessable(trx, sent, maker)
        await requireOwnThings(trx, { shopId, productId: sent.product_id, content }, before)
        await requireShowable(trx, content, maker, sent.product_id, today)
      }
      const decision = { id: reviewId, version, state: "accepted", reason, by, at } as const
      const review = await decide(trx, { ...decision, content, before: before?.content ?? null })
      const publication: Publication = { review, content, before, maker }
      return { publication, dossiers: await dossiersOfClaim(trx, sent, maker) }
    })
    return new StepResponse(publication, { id: reviewId, content: sent.content, dossiers })
  },
  async (sent, { container }) => {
    if (!sent) return
    await container.resolve<ListingService>(LISTING).undecide(sent.id, sent.content)
    if (sent.dossiers) await takeBackDossiers(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), sent.dossiers)
  },
)

/** Who is being assessed is who makes it: while a dossier of another is under way, nobody else gets the product. */
async function requireAssessable(sql: Knex, sent: ReviewRow, { claims_producer_id }: Maker): Promise<void> {
  if (sent.kind !== "claim") return
  const others = await sql("dossier")
    .where({ product_id: sent.product_id, closed_at: null, deleted_at: null })
    .whereNotIn("producer_id", claims_producer_id ? [sent.producer_id, claims_producer_id] : [sent.producer_id])
    .first("id")
  if (others) throw new Refusal("not_allowed_now", "A dossier of another is under way", { product: "in_dossier" })
}

/** Whom the shop stands for began dossiers of the claimed product: they go on as the shop's. */
async function dossiersOfClaim(sql: Knex, sent: ReviewRow, maker: Maker): Promise<HandedOver | null> {
  if (sent.kind !== "claim" || !sent.product_id || !maker.claims_producer_id) return null
  return handOverDossiers(sql, { from: maker.claims_producer_id, to: maker.id, productId: sent.product_id })
}

/** Between sending and deciding somebody else may have got it, or it may be gone. */
async function requireFree(sql: Knex, sent: ReviewRow, before: StandingListing | null): Promise<void> {
  if (sent.kind === "new" || before?.producerId === sent.producer_id) return
  const holder = before?.producerId
    ? await sql("producer").where({ id: before.producerId }).first<{ status: string } | undefined>("status")
    : null
  const isFree =
    before &&
    sent.kind === "claim" &&
    before.packs.length === 0 &&
    (holder?.status ?? "recorded") === "recorded" &&
    !(await isBeingTaken(sql, sent))
  if (!isFree) throw new Refusal("not_allowed_now", "Somebody sells this already", { product: "taken" })
}

/** Minutes of machine time after which an accepted claim that was not written to its end was cut short. */
const CUT_SHORT_MINUTES = 10

/** Another claim of the product has just been accepted, and is being written. */
async function isBeingTaken(sql: Knex, { id, product_id }: ReviewRow): Promise<boolean> {
  const other = await sql("listing_review as r")
    .join("listing_draft as d", "d.id", "r.draft_id")
    .where({ "r.product_id": product_id, "r.kind": "claim", "r.state": "accepted", "d.closed_at": null })
    .whereNot("r.id", id)
    .whereRaw("r.updated_at > now() - make_interval(mins => ?)", [CUT_SHORT_MINUTES])
    .first("r.id")
  return other !== undefined
}

async function requireShowable(
  sql: Knex,
  content: ListingContent,
  maker: Maker,
  productId: string | null,
  today: string,
) {
  const stops = stopping(await flagsOf(sql, content, maker, productId, today))
  const fields = Object.fromEntries(stops.map(({ flag }) => [flag, "stops"]))
  if (!maker.stock_location_id || !maker.shipping_profile_id) fields.producer_not_approved = "stops"
  if (Object.keys(fields).length > 0)
    throw new Refusal("not_allowed_now", `This cannot be shown yet: ${Object.keys(fields).join(", ")}`, fields)
}
