import {
  type ListingContent as Content,
  CRITERIA_SETS,
  isGtin,
  isSetOfGroup,
  LEGAL_ANSWERS,
  LISTING_FIELDS,
  NET_UNITS,
  PRODUCT_GROUPS,
} from "@ocop/domain"
import { z } from "zod"
import { DateSchema, DongSchema, LocalizedSchema } from "../common"

const IdSchema = z.string().min(1).max(64)
const MomentSchema = z.string()

const words = (most: number) =>
  z.strictObject({ vi: z.string().trim().min(1).max(most), en: z.string().trim().min(1).max(most).nullable() })

const GOODS_GROUPS = PRODUCT_GROUPS.filter((group) => group !== "tourism")
export const GoodsGroupSchema = z.enum(GOODS_GROUPS)
const CriteriaSetSchema = z.number().int().min(1).max(CRITERIA_SETS.length)

/** Photographs of one product, and of its label. */
export const LISTING_PHOTOS = {
  most: 8,
  mostOfLabel: 4,
  bytes: 12 * 1024 * 1024,
  pixels: 60_000_000,
  /** What a photograph is remade in: the longest side in pixels. */
  widths: [320, 800, 1600],
  formats: ["avif", "webp"],
} as const

export const NetQuantitySchema = z
  .strictObject({ amount: z.number().positive().max(1_000_000), unit: z.enum(NET_UNITS) })
  .refine(({ amount, unit }) => unit !== "piece" || Number.isInteger(amount), { path: ["amount"] })

const BarcodeSchema = z
  .string()
  .trim()
  .refine(isGtin, { params: { reason: "check_digit" } })
const PriceSchema = DongSchema.refine((price) => price > 0 && price <= 1_000_000_000)
const StockSchema = z.number().int().min(0).max(1_000_000)

export const ListingPackSchema = z.strictObject({
  variantId: IdSchema.nullable(),
  title: words(60),
  net: NetQuantitySchema.nullable(),
  shippingGrams: z.number().int().min(1).max(100_000),
  barcode: BarcodeSchema.nullable(),
  price: PriceSchema,
  stock: StockSchema.nullable(),
})

const fields = {
  name: z.string().trim().min(2).max(120),
  group: GoodsGroupSchema,
  criteriaSet: CriteriaSetSchema.nullable(),
  description: words(4000).nullable(),
  ingredients: words(1000).nullable(),
  storage: words(500).nullable(),
  warnings: words(500).nullable(),
  shelfLifeDays: z.number().int().min(1).max(7300).nullable(),
  declarationNumber: z.string().trim().min(1).max(80).nullable(),
  packs: z.array(ListingPackSchema).min(1).max(20),
  /** None of what came from a list: the drawing stands in. What people send has one. */
  photos: z.array(IdSchema).max(LISTING_PHOTOS.most),
  labelPhotos: z.array(IdSchema).max(LISTING_PHOTOS.mostOfLabel),
  leadTimeDays: z.number().int().min(0).max(60).nullable(),
}

/** A whole listing, as it is sent, reviewed and written. */
export const ListingContentSchema = z
  .strictObject(fields)
  .refine(({ group, criteriaSet }) => criteriaSet === null || isSetOfGroup(criteriaSet, group), {
    path: ["criteriaSet"],
  })
  .refine(({ packs }) => isEachOnce(packs.map(({ title }) => title.vi)), { path: ["packs"] })
  .refine(({ photos }) => isEachOnce(photos), { path: ["photos"] }) satisfies z.ZodType<Content>

const isEachOnce = (values: string[]) => new Set(values).size === values.length

/** Of a draft everything may be missing or half typed; lengths and kinds hold all the same. */
const DraftWordsSchema = z.strictObject({ vi: z.string().max(4000), en: z.string().max(4000).nullable() })
export const DraftPackSchema = z.strictObject({
  variantId: IdSchema.nullish(),
  title: z.strictObject({ vi: z.string().max(60), en: z.string().max(60).nullable() }).nullish(),
  net: NetQuantitySchema.nullish(),
  shippingGrams: z.number().int().min(1).max(100_000).nullish(),
  barcode: z.string().max(20).nullish(),
  price: DongSchema.nullish(),
  stock: StockSchema.nullish(),
})
export const DraftContentSchema = z.strictObject({
  name: z.string().max(120).optional(),
  group: GoodsGroupSchema.nullish(),
  criteriaSet: CriteriaSetSchema.nullish(),
  description: DraftWordsSchema.nullish(),
  ingredients: DraftWordsSchema.nullish(),
  storage: DraftWordsSchema.nullish(),
  warnings: DraftWordsSchema.nullish(),
  shelfLifeDays: z.number().int().min(1).max(7300).nullish(),
  declarationNumber: z.string().max(80).nullish(),
  packs: z.array(DraftPackSchema).max(20).optional(),
  photos: z.array(IdSchema).max(LISTING_PHOTOS.most).optional(),
  labelPhotos: z.array(IdSchema).max(LISTING_PHOTOS.mostOfLabel).optional(),
  leadTimeDays: z.number().int().min(0).max(60).nullish(),
})

export const REVIEW_KINDS = ["new", "change", "claim"] as const
export const REVIEW_STATES = ["waiting", "accepted", "refused", "more_wanted", "withdrawn"] as const
export const ReviewKindSchema = z.enum(REVIEW_KINDS)
export const ReviewStateSchema = z.enum(REVIEW_STATES)

/** What became of what was sent last; null where nothing was. */
export const ListingReviewStandingSchema = z.object({
  id: z.string(),
  kind: ReviewKindSchema,
  state: ReviewStateSchema,
  sentAt: MomentSchema,
  decidedAt: MomentSchema.nullable(),
  reason: z.string().nullable(),
})

/** A photograph that was taken in; its files are at `listingPhoto(shop, id, "800.webp")` and the like. */
export const ListingPhotoSchema = z.object({
  id: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  isPublic: z.boolean(),
})

export const ListingDraftSchema = z.object({
  id: z.string(),
  /** Null: of a product that does not exist yet. */
  productId: z.string().nullable(),
  kind: ReviewKindSchema,
  version: z.number().int(),
  content: DraftContentSchema,
  savedAt: MomentSchema,
  review: ListingReviewStandingSchema.nullable(),
  /** What the law still wants to know; empty when nothing, or when nobody knows what it is yet. */
  missing: z.array(z.enum(LEGAL_ANSWERS)),
})

export const ShopPackSchema = z.object({
  variantId: z.string(),
  title: LocalizedSchema,
  /** đồng; before any dated reduction. */
  price: DongSchema,
  /** The reduced price now, where a reduction is running. */
  reducedPrice: DongSchema.nullable(),
  stocked: z.number().int(),
  reserved: z.number().int(),
  /** False for a pack made of others: its stock is theirs. */
  hasOwnStock: z.boolean(),
})

/** A product of the shop as its people see it. */
export const ShopListingSchema = z.object({
  productId: z.string(),
  handle: z.string(),
  name: z.string(),
  group: z.enum(PRODUCT_GROUPS),
  illustration: z.string(),
  photoId: z.string().nullable(),
  isPaused: z.boolean(),
  /** Shoppers can see and buy it: the shop is approved and the product not paused. */
  isOnSale: z.boolean(),
  sample: z.boolean(),
  leadTimeDays: z.number().int().nullable(),
  packs: z.array(ShopPackSchema),
  draftId: z.string().nullable(),
  review: ListingReviewStandingSchema.nullable(),
  stars: z.number().int().nullable(),
})
export const ShopListingsSchema = z.object({
  listings: z.array(ShopListingSchema),
  /** Of goods that are not listed yet: being written, sent, or sent back. */
  drafts: z.array(ListingDraftSchema),
  isApproved: z.boolean(),
})
export const ShopListingPageSchema = z.object({
  listing: ShopListingSchema,
  content: ListingContentSchema,
  draft: ListingDraftSchema.nullable(),
  missing: z.array(z.enum(LEGAL_ANSWERS)),
})

/** POST shopListings: the five answers, or a whole listing. Group and criteria set are proposed where they are left out. */
export const SendListingSchema = z.strictObject({
  ...fields,
  photos: fields.photos.min(1),
  group: GoodsGroupSchema.optional(),
  criteriaSet: CriteriaSetSchema.nullish(),
  description: fields.description.default(null),
  ingredients: fields.ingredients.default(null),
  storage: fields.storage.default(null),
  warnings: fields.warnings.default(null),
  shelfLifeDays: fields.shelfLifeDays.default(null),
  declarationNumber: fields.declarationNumber.default(null),
  labelPhotos: fields.labelPhotos.default([]),
  leadTimeDays: fields.leadTimeDays.default(null),
})
/** POST shopDrafts: opens the one draft of a product (null: of a new one). Answers ListingDraft. */
export const OpenDraftSchema = z.strictObject({
  productId: IdSchema.nullable(),
  content: DraftContentSchema.optional(),
})
/** POST shopDraft: 409 with code draft_changed when another device saved since `version`. Answers ListingDraft. */
export const SaveDraftSchema = z.strictObject({ version: z.number().int().min(1), content: DraftContentSchema })
export const SendDraftSchema = z.strictObject({ version: z.number().int().min(1) })
export const SentListingSchema = z.object({
  draftId: z.string().nullable(),
  /** Null: nothing in it had to be reviewed. */
  reviewId: z.string().nullable(),
  /** Changed at once. */
  applied: z.array(z.enum(LISTING_FIELDS)),
  missing: z.array(z.enum(LEGAL_ANSWERS)),
})

/** POST shopPrices. `expected` is the price that was on the screen: 409 when it has changed. */
export const ChangePriceSchema = z.strictObject({ variantId: IdSchema, price: PriceSchema, expected: DongSchema })
/** POST shopStocks. `set` counts what lies there, reserved packs included; `add` may take away. */
export const ChangeStockSchema = z.union([
  z.strictObject({ variantId: IdSchema, set: StockSchema }),
  z.strictObject({ variantId: IdSchema, add: z.number().int().min(-1_000_000).max(1_000_000) }),
])
export const ChangeLeadTimeSchema = z.strictObject({ leadTimeDays: fields.leadTimeDays })

export const ReductionBody = z.strictObject({
  productId: IdSchema,
  percent: z.number().int().min(1).max(100),
  /** First and last day. */
  from: DateSchema,
  until: DateSchema,
})
export const ShopReductionSchema = z.object({
  id: z.string(),
  productId: z.string(),
  productName: z.string(),
  percent: z.number().int(),
  from: DateSchema,
  until: DateSchema,
  state: z.enum(["coming", "running", "over"]),
})
export const ShopOfferBody = z
  .strictObject({
    threshold: DongSchema.refine((sum) => sum > 0),
    validFrom: DateSchema,
    validUntil: DateSchema.nullable(),
  })
  .refine(({ validFrom, validUntil }) => validUntil === null || validUntil >= validFrom, { path: ["validUntil"] })
export const ShopOfferSchema = z.object({
  id: z.string(),
  threshold: DongSchema,
  validFrom: DateSchema,
  validUntil: DateSchema.nullable(),
  state: z.enum(["coming", "running", "over"]),
})
export const ShopGrantsSchema = z.object({
  reductions: z.array(ShopReductionSchema),
  deliveryOffers: z.array(ShopOfferSchema),
  mostPercent: z.number().int(),
  mostDays: z.number().int(),
})

/** GET shopClaimables?q=: recognised products that nobody sells, of the shop's province or of its own name first. */
export const ClaimableQuerySchema = z.object({ q: z.string().max(120).default("") })
export const ClaimableSchema = z.object({
  productId: z.string(),
  handle: z.string(),
  title: z.string(),
  group: z.enum(PRODUCT_GROUPS),
  place: z.string(),
  stars: z.number().int().nullable(),
  isOwn: z.boolean(),
})
export const ClaimablesSchema = z.object({ products: z.array(ClaimableSchema) })

export type NetQuantity = z.infer<typeof NetQuantitySchema>
export type ListingPack = z.infer<typeof ListingPackSchema>
export type ListingContent = z.infer<typeof ListingContentSchema>
export type DraftPack = z.infer<typeof DraftPackSchema>
export type DraftContent = z.infer<typeof DraftContentSchema>
export type ReviewKind = z.infer<typeof ReviewKindSchema>
export type ReviewState = z.infer<typeof ReviewStateSchema>
export type ListingReviewStanding = z.infer<typeof ListingReviewStandingSchema>
export type ListingPhoto = z.infer<typeof ListingPhotoSchema>
export type ListingDraft = z.infer<typeof ListingDraftSchema>
export type ShopPack = z.infer<typeof ShopPackSchema>
export type ShopListing = z.infer<typeof ShopListingSchema>
export type ShopListings = z.infer<typeof ShopListingsSchema>
export type ShopListingPage = z.infer<typeof ShopListingPageSchema>
export type SendListing = z.input<typeof SendListingSchema>
export type SentListing = z.infer<typeof SentListingSchema>
export type ChangeStock = z.infer<typeof ChangeStockSchema>
export type Reduction = z.infer<typeof ReductionBody>
export type ShopReduction = z.infer<typeof ShopReductionSchema>
export type ShopOffer = z.infer<typeof ShopOfferSchema>
export type ShopGrants = z.infer<typeof ShopGrantsSchema>
export type Claimable = z.infer<typeof ClaimableSchema>
export type Claimables = z.infer<typeof ClaimablesSchema>
