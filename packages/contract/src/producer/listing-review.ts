import { LEGAL_ANSWERS, LISTING_FIELDS } from "@ocop/domain"
import { z } from "zod"
import { GoodsGroupSchema, ListingContentSchema, REVIEW_STATES, ReviewKindSchema, ReviewStateSchema } from "./listing"

const MomentSchema = z.string()

/** What a reviewer should look at twice. */
export const ReviewFlagSchema = z.discriminatedUnion("flag", [
  z.object({ flag: z.literal("cure_claim"), phrases: z.array(z.string()), legalBasis: z.string() }),
  /** Alcohol, and no licence among the shop's papers. */
  z.object({ flag: z.literal("alcohol_without_licence") }),
  z.object({ flag: z.literal("producer_not_approved") }),
  z.object({ flag: z.literal("missing_answers"), answers: z.array(z.enum(LEGAL_ANSWERS)) }),
  /** Another shop sells goods of this name in the same province. */
  z.object({ flag: z.literal("same_name"), handle: z.string() }),
])
/** Flags with which nothing can be shown to shoppers. */
export const STOPPING_FLAGS = ["alcohol_without_licence", "producer_not_approved", "missing_answers"] as const

export const FieldDifferenceSchema = z.object({
  field: z.enum(LISTING_FIELDS),
  before: z.unknown(),
  after: z.unknown(),
  needsReview: z.boolean(),
})

export const ListingReviewSchema = z.object({
  id: z.string(),
  kind: ReviewKindSchema,
  state: ReviewStateSchema,
  /** Goes up when the producer sends again: a decision names the one it read. */
  version: z.number().int(),
  productId: z.string().nullable(),
  handle: z.string().nullable(),
  producer: z.object({ id: z.string(), name: z.string(), handle: z.string(), status: z.string() }),
  content: ListingContentSchema,
  differences: z.array(FieldDifferenceSchema),
  flags: z.array(ReviewFlagSchema),
  sentAt: MomentSchema,
  sentBy: z.string(),
  isAssistant: z.boolean(),
  decidedAt: MomentSchema.nullable(),
  decidedBy: z.string().nullable(),
  reason: z.string().nullable(),
})
export const ListingReviewsQuery = z.object({
  state: z.enum(REVIEW_STATES).default("waiting"),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})
/** The oldest first while they wait, the newest decision first afterwards. */
export const ListingReviewsSchema = z.object({
  listing_reviews: z.array(ListingReviewSchema),
  count: z.number().int(),
  waiting: z.number().int(),
})

/** What a reviewer may put right in place; the rest is the producer's own to change. */
export const CorrectionsSchema = z.strictObject({
  group: GoodsGroupSchema.optional(),
  criteriaSet: ListingContentSchema.shape.criteriaSet.optional(),
  ingredients: ListingContentSchema.shape.ingredients.optional(),
  storage: ListingContentSchema.shape.storage.optional(),
  warnings: ListingContentSchema.shape.warnings.optional(),
  shelfLifeDays: ListingContentSchema.shape.shelfLifeDays.optional(),
  declarationNumber: ListingContentSchema.shape.declarationNumber.optional(),
})

/** POST /admin/listing-reviews/:id/decisions. Refusing and asking for more need a reason. */
export const DecideListingBody = z.discriminatedUnion("verdict", [
  z.strictObject({
    verdict: z.literal("accepted"),
    version: z.number().int().min(1),
    corrections: CorrectionsSchema.default({}),
    reason: z.string().trim().max(1000).nullish(),
  }),
  z.strictObject({
    verdict: z.enum(["refused", "more_wanted"]),
    version: z.number().int().min(1),
    reason: z.string().trim().min(3).max(1000),
  }),
])

export type ReviewFlag = z.infer<typeof ReviewFlagSchema>
export type ListingReview = z.infer<typeof ListingReviewSchema>
export type ListingReviews = z.infer<typeof ListingReviewsSchema>
export type Corrections = z.infer<typeof CorrectionsSchema>
export type DecideListing = z.output<typeof DecideListingBody>
