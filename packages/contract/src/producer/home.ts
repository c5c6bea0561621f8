import { z } from "zod"
import { DateSchema, DongSchema, StarsSchema } from "../common"
import { ProducerStatusSchema, ToSellSchema } from "./join"

/** A parcel that is on somebody's mind today. */
export const HomeParcelSchema = z.object({
  id: z.string(),
  /** The parcel's own; the order's number is its buyer's, and would open other makers' parcels. */
  code: z.string(),
  state: z.enum(["placed", "confirmed", "packed", "shipped"]),
  /** Who gets it. */
  recipient: z.string(),
  placeName: z.string(),
  isPickup: z.boolean(),
  isGift: z.boolean(),
  lines: z.array(z.object({ title: z.string(), pack: z.string(), quantity: z.number().int() })),
  total: DongSchema,
  placedAt: z.string(),
  /** Until when it should be taken on; null where nobody waits for that. */
  confirmBy: z.string().nullable(),
})
export const HomeCertificateSchema = z.object({
  code: z.string(),
  productId: z.string(),
  productTitle: z.string(),
  stars: StarsSchema,
  /** Its last day. */
  until: DateSchema,
  daysLeft: z.number().int(),
  monthsLeft: z.number().int(),
  state: z.enum(["valid", "grace", "expired"]),
})
export const HomeStockSchema = z.object({
  productId: z.string(),
  variantId: z.string(),
  title: z.string(),
  pack: z.string(),
  left: z.number().int(),
})
/** What the market keeps of the shop's money, in đồng. */
export const HomeBalanceSchema = z.object({
  /** Everything: what is on its way, what may still come back, what is payable, and what is in a payout. */
  held: z.number().int(),
  /** Not payable yet: not delivered, or within the days in which it may come back. */
  pending: z.number().int(),
  payable: z.number().int(),
  /** Owed by the shop: commission and tax of cash that it took itself. */
  owed: z.number().int(),
  paid: z.number().int(),
  /** When more becomes payable, and how much; null when nothing waits. */
  next: z.object({ on: DateSchema, amount: z.number().int() }).nullable(),
})

/** GET producerRoutes.shopHome: what must leave today, what is owed, what lapses. */
export const ShopHomeSchema = z.object({
  shop: z.object({ id: z.string(), name: z.string(), handle: z.string(), status: ProducerStatusSchema }),
  today: DateSchema,
  missing: z.array(ToSellSchema),
  wanted: z.string().nullable(),
  suspendedReason: z.string().nullable(),
  reopensOn: DateSchema.nullable(),
  /** The next announced rest, within two weeks. */
  nextClosing: z.object({ from: DateSchema, to: DateSchema }).nullable(),
  /** Those that wait for the shop first, the oldest at the top; eight at most. */
  parcels: z.array(HomeParcelSchema),
  counts: z.object({
    placed: z.number().int(),
    confirmed: z.number().int(),
    packed: z.number().int(),
    shipped: z.number().int(),
  }),
  /** Null for packers, and until the books know the shop. */
  balance: HomeBalanceSchema.nullable(),
  /** Those that lapse within a year, or lapsed in the last half; the first to lapse at the top, four at most. */
  certificates: z.array(HomeCertificateSchema),
  /** Dossiers that an officer gave back to be completed; none for packers. */
  dossiers: z.array(z.object({ id: z.string(), productName: z.string(), state: z.enum(["returned", "more_wanted"]) })),
  /** Packs that run out, six at most. */
  stock: z.array(HomeStockSchema),
})

export type HomeParcel = z.infer<typeof HomeParcelSchema>
export type HomeCertificate = z.infer<typeof HomeCertificateSchema>
export type HomeStock = z.infer<typeof HomeStockSchema>
export type HomeBalance = z.infer<typeof HomeBalanceSchema>
export type ShopHome = z.infer<typeof ShopHomeSchema>
