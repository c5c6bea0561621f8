import { z } from "zod"
import { ProducerRefSchema } from "./catalog"
import { DateSchema, DongSchema, IllustrationSchema, LocalizedSchema, PlaceRefSchema, ShownStarsSchema } from "./common"
import { PaymentMethodSchema } from "./payment"

/** How one parcel can travel, priced for the commune that was given. */
export const ShippingChoiceSchema = z.object({
  optionId: z.string(),
  kind: z.enum(["standard", "pickup"]),
  name: LocalizedSchema,
  /** Null until a commune is known. */
  fee: DongSchema.nullable(),
  /** Days on which it should arrive; null until a commune is known, or for pick up. */
  arrives: z.object({ from: DateSchema, to: DateSchema }).nullable(),
})

export const BasketLineSchema = z.object({
  id: z.string(),
  variantId: z.string(),
  handle: z.string(),
  title: z.string(),
  pack: LocalizedSchema,
  illustration: IllustrationSchema,
  photo: z.string().nullable(),
  stars: ShownStarsSchema.nullable(),
  quantity: z.number().int().positive(),
  /** The most that can be ordered now: stock and the limit per line. */
  maxQuantity: z.number().int().min(0),
  unitPrice: DongSchema,
  /** The price of one before a dated reduction, when there is one. */
  unitPriceBefore: DongSchema.nullable(),
  total: DongSchema,
  shippingGrams: z.number().int(),
  alcohol: z.boolean(),
  /** Why this line cannot be ordered now; null when it can. */
  problem: z.enum(["sold_out", "not_enough", "not_for_sale", "resting"]).nullable(),
})
/** From this sum of one parcel's goods on, its delivery costs nothing; whoever grants it pays it. */
export const FreeShippingSchema = z.object({
  threshold: DongSchema,
  /** What is still missing; 0 when it is reached. */
  missing: DongSchema,
  grantedBy: z.enum(["producer", "operator"]),
})
/** A voucher code in the basket: what it takes off now, or why it takes off nothing. */
export const BasketVoucherSchema = z.object({
  code: z.string(),
  name: LocalizedSchema,
  discount: DongSchema,
  problem: z.enum(["unknown", "expired", "used_up", "below_minimum", "other_goods"]).nullable(),
})
export const BasketParcelSchema = z.object({
  producer: ProducerRefSchema,
  place: PlaceRefSchema,
  lines: z.array(BasketLineSchema),
  goods: DongSchema,
  /** What vouchers take off this parcel's goods. */
  discount: DongSchema,
  grams: z.number().int(),
  alcohol: z.boolean(),
  /** Fees already without what free delivery takes off. */
  shipping: z.array(ShippingChoiceSchema),
  freeShipping: FreeShippingSchema.nullable(),
  /** The maker rests: the first day on which it sells again; null while it sells. */
  reopensOn: DateSchema.nullable(),
  /** The last day to order so that it arrives before Tết; null when Tết is far or the day is past. */
  tetOrderBy: DateSchema.nullable(),
})
export const BasketSchema = z.object({
  parcels: z.array(BasketParcelSchema),
  quantity: z.number().int(),
  goods: DongSchema,
  /** What vouchers take off, all parcels together. */
  discount: DongSchema,
  vouchers: z.array(BasketVoucherSchema),
  /** Set for some weeks before Tết and while carriers rest: nothing is delivered from `closesOn` until `reopensOn`. */
  tet: z.object({ tet: DateSchema, closesOn: DateSchema, reopensOn: DateSchema }).nullable(),
  communeCode: z.string().nullable(),
  payments: z.array(
    z.object({
      id: PaymentMethodSchema,
      available: z.boolean(),
      reason: z.enum(["alcohol", "over_limit", "under_limit", "empty", "gift", "not_set_up", "paused"]).nullable(),
      limit: DongSchema.nullable(),
      /** How long the goods are held for the money, in minutes; null for cash. */
      holdMinutes: z.number().int().positive().nullable(),
    }),
  ),
})
/** Body of POST /store/baskets/:id/vouchers. */
export const AddVoucherSchema = z.strictObject({ code: z.string().trim().min(2).max(40) })
export const BasketQuerySchema = z.object({
  commune: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
})

/** Adds or sets a line. The client sends no price, total or producer. */
export const AddLineSchema = z.strictObject({ variantId: z.string().min(1).max(64), quantity: z.number().int().min(1) })
export const SetLineSchema = z.strictObject({ quantity: z.number().int().min(0) })

export const ShippingQuoteQuerySchema = z.object({
  variantId: z.string().max(64),
  commune: z.string().regex(/^\d{5}$/),
  quantity: z.coerce.number().int().min(1).max(999).default(1),
})
/** What sending this product costs before checkout, and what one more of it from the same maker adds. */
export const ShippingQuoteSchema = z.object({
  communeName: z.string(),
  provinceName: z.string(),
  choices: z.array(ShippingChoiceSchema),
  addingOneMore: DongSchema.nullable(),
  /** Free delivery that this many packs alone come near to. */
  freeShipping: FreeShippingSchema.nullable(),
})

/** A present: the form's name, phone and address are the recipient's, these are the giver's. Never cash on delivery. */
export const GiftSchema = z.strictObject({
  buyerName: z.string().trim().min(2).max(120),
  buyerPhone: z.string().min(8).max(20),
  /** Printed on the card in the parcel; no price goes with it. */
  card: z.string().trim().max(400).optional(),
  /** Monday of the week in which it should arrive. */
  wantedWeek: DateSchema.optional(),
})

export const PlaceOrderSchema = z.strictObject({
  name: z.string().trim().min(2).max(120),
  phone: z.string().min(8).max(20),
  email: z.union([z.literal(""), z.email().max(200)]).optional(),
  communeCode: z.string().regex(/^\d{5}$/),
  address: z.string().trim().min(3).max(300),
  note: z.string().trim().max(500).optional(),
  /** Shipping option per producer id. */
  shipping: z.record(z.string(), z.string()),
  payment: PaymentMethodSchema,
  gift: GiftSchema.optional(),
  /** The version of the terms of sale that the buyer ticked; never ticked for them. */
  termsVersion: z.string().max(40).optional(),
  /** What the screen showed; a different total is refused so that nobody pays what was not seen. */
  expectedTotal: DongSchema,
  ofAge: z.boolean().optional(),
  locale: z.enum(["vi", "en"]).default("vi"),
})
export const PlacedOrderSchema = z.object({ token: z.string(), number: z.string() })

/** Field by field: `fields` maps a form field to a code the storefront words. */
export const ProblemSchema = z.object({
  type: z.string(),
  message: z.string(),
  code: z
    .enum([
      "invalid_fields",
      "total_changed",
      "out_of_stock",
      "not_for_sale",
      "maker_resting",
      "limit_quantity",
      "limit_open_orders",
      "limit_value",
      "cash_not_allowed",
      "pay_ahead",
      "payment_unavailable",
      "voucher_refused",
      "voucher_used_up",
      "terms_required",
      "shop_closed",
      "wrong_credentials",
      "account_exists",
      "code_wrong",
      "file_refused",
      "not_allowed_now",
      "age_required",
      "shipping_missing",
      "basket_empty",
      "basket_gone",
      "too_many_requests",
      "try_again",
    ])
    .optional(),
  fields: z.record(z.string(), z.string()).optional(),
})

export type ShippingChoice = z.infer<typeof ShippingChoiceSchema>
export type BasketLine = z.infer<typeof BasketLineSchema>
export type BasketParcel = z.infer<typeof BasketParcelSchema>
export type Basket = z.infer<typeof BasketSchema>
export type AddLine = z.infer<typeof AddLineSchema>
export type SetLine = z.infer<typeof SetLineSchema>
export type ShippingQuote = z.infer<typeof ShippingQuoteSchema>
export type PlaceOrder = z.infer<typeof PlaceOrderSchema>
export type Gift = z.infer<typeof GiftSchema>
export type FreeShipping = z.infer<typeof FreeShippingSchema>
export type BasketVoucher = z.infer<typeof BasketVoucherSchema>
export type AddVoucher = z.infer<typeof AddVoucherSchema>
export type PlacedOrder = z.infer<typeof PlacedOrderSchema>
export type Problem = z.infer<typeof ProblemSchema>
