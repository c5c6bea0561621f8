import { FAILURE_REASONS } from "@ocop/domain"
import { z } from "zod"
import { DateSchema, DongSchema } from "../common"
import { ParcelPartSchema, ProducerOrderStateSchema, ShipmentBody } from "../order"

/** What a shop still has to do with its parcels; `done` has nothing left. */
export const PARCEL_TABS = ["to_confirm", "to_pack", "to_send", "under_way", "done"] as const
export const ParcelTabSchema = z.enum(PARCEL_TABS)
/** `confirm` and `decline` need a manager. */
export const SHOP_ACTS = ["confirm", "decline", "cancel", "pack", "ship", "deliver", "fail"] as const

const DaySchema = z.iso.date()

/** GET shopParcels: one tab, or everything that a search finds. */
export const ShopParcelsQuery = z.object({
  tab: ParcelTabSchema.optional(),
  /** Of its code, or of the buyer's name. */
  q: z.string().trim().max(60).optional(),
  /** Placed on that day in Việt Nam. */
  day: DaySchema.optional(),
  cursor: z.string().max(200).optional(),
})

/** One parcel as a card. Sums in đồng; null in a present, for whoever only packs it. */
export const ShopParcelCardSchema = z.object({
  id: z.string(),
  code: z.string(),
  state: ProducerOrderStateSchema,
  /** Who gets it, and where that is: commune and province. */
  recipient: z.string(),
  placeName: z.string(),
  isPickup: z.boolean(),
  isGift: z.boolean(),
  wantsInvoice: z.boolean(),
  /** Monday of the week in which a present should arrive. */
  wantedWeek: DateSchema.nullable(),
  lines: z.array(z.object({ title: z.string(), pack: z.string(), quantity: z.number().int() })),
  due: DongSchema.nullable(),
  /** What the buyer hands over at the door. */
  cash: DongSchema,
  placedAt: z.string(),
  /** Until when it should be confirmed; null once it is. */
  confirmBy: z.string().nullable(),
  isLate: z.boolean(),
  carrier: z.string().nullable(),
  trackingCode: z.string().nullable(),
  /** Journeys that ended at nobody's door. */
  failures: z.number().int(),
  /** Something is being done with it at this moment. */
  isBusy: z.boolean(),
  /** What whoever asks may do with it now. */
  acts: z.array(z.enum(SHOP_ACTS)),
})
export const ShopParcelsSchema = z.object({
  parcels: z.array(ShopParcelCardSchema),
  /** Of the next page; null on the last. */
  next: z.string().nullable(),
  counts: z.record(ParcelTabSchema, z.number().int()),
  /** The backend's moment, for the timers. */
  now: z.string(),
})

export const ShopParcelSchema = ShopParcelCardSchema.omit({ lines: true }).extend({
  lines: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      pack: z.string(),
      photo: z.string().nullable(),
      quantity: z.number().int(),
      declined: z.number().int(),
      unitPrice: DongSchema.nullable(),
    }),
  ),
  /** From confirming it until it is settled; null before and long after. */
  contact: z.object({ phone: z.string(), address: z.string() }).nullable(),
  /** What the buyer wrote, and the card of a present. */
  note: z.string().nullable(),
  card: z.string().nullable(),
  money: z
    .object({ goods: DongSchema, shipping: DongSchema, discount: DongSchema, total: DongSchema, due: DongSchema })
    .nullable(),
  isPaid: z.boolean(),
  heldCash: z.object({ amount: DongSchema, heldBy: z.enum(["producer", "carrier", "operator"]) }).nullable(),
  parts: z.array(ParcelPartSchema),
  attempts: z.array(
    z.object({
      reason: z.enum(FAILURE_REASONS),
      fee: DongSchema,
      borneBy: z.enum(["producer", "operator"]),
      at: z.string(),
    }),
  ),
  invoice: z
    .object({
      company: z.string(),
      taxCode: z.string(),
      address: z.string(),
      email: z.string(),
      file: z.object({ name: z.string(), bytes: z.number().int(), at: z.string() }).nullable(),
    })
    .nullable(),
  history: z.array(
    z.object({
      state: ProducerOrderStateSchema,
      at: z.string(),
      by: z.enum(["buyer", "shop", "operator", "market"]),
      reason: z.string().nullable(),
    }),
  ),
  now: z.string(),
})

/** `key`: drawn anew by each sheet that opens, so that pressing twice declines once. */
export const DeclineBody = z.strictObject({
  key: z.string().regex(/^[0-9A-Za-z-]{8,64}$/),
  lines: z
    .array(z.strictObject({ lineId: z.string().max(64), quantity: z.number().int().min(1).max(999) }))
    .min(1)
    .max(200),
  reason: z.string().trim().min(3).max(300),
})
export const ShopDeliveryBody = z.strictObject({ cashHeldBy: z.enum(["producer", "carrier"]).optional() })
export const FailureBody = z.strictObject({
  reason: z.enum(FAILURE_REASONS),
  note: z.string().trim().max(300).optional(),
})
/** Many at once, of one kind; each is done or not done by itself. */
export const ParcelActsBody = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("confirm"), ids: idsOf() }),
  z.strictObject({ act: z.literal("pack"), ids: idsOf() }),
  z.strictObject({ act: z.literal("ship"), ids: idsOf(), shipment: ShipmentBody.pick({ carrier: true }).optional() }),
])
function idsOf() {
  return z.array(z.string().min(1).max(64)).min(1).max(50)
}
export const ParcelActsAnswerSchema = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      isDone: z.boolean(),
      /** Why not: somebody was faster, another state, or not there. */
      problem: z.enum(["conflict", "not_found", "failed"]).nullable(),
    }),
  ),
})

/** Invoice files: PDF, or the XML of an electronic invoice. */
export const INVOICE_FILE = { field: "file", bytes: 5 * 1024 * 1024, types: ["application/pdf", "text/xml"] } as const

/** A browser that shows notices: what its PushSubscription says of itself. */
export const PushSubscriptionBody = z.strictObject({
  endpoint: z.url({ protocol: /^https?$/ }).max(1000),
  keys: z.strictObject({
    p256dh: z.string().regex(/^[A-Za-z0-9_-]{80,100}$/),
    auth: z.string().regex(/^[A-Za-z0-9_-]{16,32}$/),
  }),
})
export const PushUnsubscriptionBody = z.strictObject({ endpoint: z.string().max(1000) })
/** The server's public key (VAPID); null where notices are off. */
export const PushKeySchema = z.object({ key: z.string().nullable() })

export type ParcelTab = z.infer<typeof ParcelTabSchema>
export type ShopAct = (typeof SHOP_ACTS)[number]
export type ShopParcelCard = z.infer<typeof ShopParcelCardSchema>
export type ShopParcels = z.infer<typeof ShopParcelsSchema>
export type ShopParcel = z.infer<typeof ShopParcelSchema>
export type Decline = z.infer<typeof DeclineBody>
export type ShopDelivery = z.infer<typeof ShopDeliveryBody>
export type Failure = z.infer<typeof FailureBody>
export type ParcelActs = z.infer<typeof ParcelActsBody>
export type ParcelActsAnswer = z.infer<typeof ParcelActsAnswerSchema>
export type PushSubscriptionInput = z.infer<typeof PushSubscriptionBody>
export type PushKey = z.infer<typeof PushKeySchema>
