import { normalizeTaxCode, PRODUCER_ORDER_STATES } from "@ocop/domain"
import { z } from "zod"
import { ProducerRefSchema } from "./catalog"
import { DateSchema, DongSchema, IllustrationSchema, LocalizedSchema } from "./common"
import { PaymentMethodSchema, PaymentRequestSchema } from "./payment"

export const ProducerOrderStateSchema = z.enum(PRODUCER_ORDER_STATES)

export const REPORT_KINDS = ["not_arrived", "damaged", "wrong_goods", "missing_goods", "quality", "other"] as const
/** A problem with one parcel, told by its buyer and answered by the operator. */
export const ProblemReportSchema = z.object({
  id: z.string(),
  kind: z.enum(REPORT_KINDS),
  text: z.string(),
  /** How many photographs came with it. */
  photos: z.number().int(),
  state: z.enum(["open", "answered", "closed"]),
  answer: z.string().nullable(),
  at: z.string(),
  answeredAt: z.string().nullable(),
})
/** Fields of POST …/parcels/:id/reports (multipart, with files `photos` as `REPORT_PHOTOS` allows). Answers the order. */
export const ReportProblemSchema = z.strictObject({
  kind: z.enum(REPORT_KINDS),
  text: z.string().trim().min(5).max(2000),
})
/** A VAT invoice that the buyer asks every maker of the order for. */
export const InvoiceRequestSchema = z.strictObject({
  company: z.string().trim().min(2).max(200),
  /** Ten digits, or ten, a dash and three, or a household's twelve; as `normalizeTaxCode` of the domain writes it. */
  taxCode: z.string().refine((code) => normalizeTaxCode(code) === code),
  address: z.string().trim().min(5).max(300),
  email: z.email().max(200),
})

/** A part of a parcel that is not sent or went back, and what became of its money. */
export const ParcelPartSchema = z.object({
  id: z.string(),
  kind: z.enum(["declined", "return", "complaint"]),
  lines: z.array(z.object({ title: z.string(), quantity: z.number().int() })),
  amount: DongSchema,
  /** `less_cash`: it need not be handed over at the door. `refunded`: it goes back to whoever paid. */
  way: z.enum(["less_cash", "refunded"]),
  at: z.string(),
  /** As the producer or the operator put it. */
  reason: z.string().nullable(),
})

/** One parcel of one maker, as its buyer sees it. */
export const ParcelSchema = z.object({
  id: z.string(),
  /** What maker and carrier call it: 7Q2M-9XWD. */
  code: z.string(),
  /** Its place in the order, from 1. */
  number: z.number().int(),
  state: ProducerOrderStateSchema,
  producer: ProducerRefSchema,
  placeName: z.string(),
  lines: z.array(
    z.object({
      variantId: z.string(),
      title: z.string(),
      pack: LocalizedSchema,
      handle: z.string(),
      illustration: IllustrationSchema,
      photo: z.string().nullable(),
      quantity: z.number().int(),
      /** How many of them the producer cannot send. */
      declined: z.number().int(),
      unitPrice: DongSchema,
      total: DongSchema,
    }),
  ),
  goods: DongSchema,
  shipping: DongSchema,
  discount: DongSchema,
  total: DongSchema,
  /** Declined or given back, oldest first. */
  parts: z.array(ParcelPartSchema),
  /** The total less those parts. */
  due: DongSchema,
  /** While the producer has not confirmed yet: until when it should have. */
  confirmBy: z.string().nullable(),
  /** That moment is over, and the operator knows. */
  isLate: z.boolean(),
  shippingKind: z.enum(["standard", "pickup"]),
  arrives: z.object({ from: DateSchema, to: DateSchema }).nullable(),
  carrier: z.string().nullable(),
  trackingCode: z.string().nullable(),
  trackingUrl: z.string().nullable(),
  /** What the buyer still hands over at the door. */
  cashDue: DongSchema,
  /** đồng that were paid for this parcel and went back, or are on their way back. */
  refunded: DongSchema,
  cancellable: z.boolean(),
  /** The invoice that its maker attached, at `parcelInvoiceFile`. */
  invoiceFile: z.object({ name: z.string(), bytes: z.number().int() }).nullable(),
  /** Problems that the buyer reported, oldest first. */
  reports: z.array(ProblemReportSchema),
  /** What happened and when (UTC moments), oldest first. */
  history: z.array(z.object({ state: ProducerOrderStateSchema, at: z.string(), reason: z.string().nullable() })),
})

export const OrderPageSchema = z.object({
  number: z.string(),
  placedAt: z.string(),
  name: z.string(),
  phone: z.string(),
  email: z.string().nullable(),
  address: z.string(),
  note: z.string().nullable(),
  payment: PaymentMethodSchema,
  /** What the order waits for or was paid with; null for cash on delivery. */
  paymentRequest: PaymentRequestSchema.nullable(),
  /** For a present, `name`, `phone` and `address` are the recipient's. */
  gift: z
    .object({ buyerName: z.string(), buyerPhone: z.string(), card: z.string(), wantedWeek: DateSchema.nullable() })
    .nullable(),
  invoice: InvoiceRequestSchema.nullable(),
  parcels: z.array(ParcelSchema),
  goods: DongSchema,
  shipping: DongSchema,
  discount: DongSchema,
  total: DongSchema,
})

export const TrackOrderSchema = z.strictObject({
  number: z.string().trim().min(4).max(20),
  phone: z.string().min(8).max(20),
})
export const TrackedOrderSchema = z.object({ token: z.string() })
export const CancelParcelSchema = z.strictObject({ reason: z.string().trim().max(300).optional() })

/** Bodies of /admin/producer-orders/:id/{confirmations,packings,shipments,deliveries,cancellations}. */
export const ConfirmationBody = z.strictObject({})
export const PackingBody = z.strictObject({})
export const ShipmentBody = z.strictObject({
  carrier: z.string().trim().max(80).optional(),
  trackingCode: z.string().trim().max(80).optional(),
  /** A page of the carrier; buyers open it, so no other kind of address. */
  trackingUrl: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
})
export const CashHolderSchema = z.enum(["producer", "carrier", "operator"])
export const DeliveryBody = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("delivered"), cashHeldBy: CashHolderSchema.optional() }),
  z.strictObject({
    outcome: z.literal("undeliverable"),
    reason: z.enum(["no_answer", "refused", "wrong_address", "other"]),
    note: z.string().trim().max(300).optional(),
  }),
])
export const CancellationBody = z.strictObject({ reason: z.string().trim().min(3).max(300) })

export type ProducerOrderState = z.infer<typeof ProducerOrderStateSchema>
export type ProblemReport = z.infer<typeof ProblemReportSchema>
export type ReportProblem = z.infer<typeof ReportProblemSchema>
export type InvoiceRequest = z.infer<typeof InvoiceRequestSchema>
export type ParcelPart = z.infer<typeof ParcelPartSchema>
export type Parcel = z.infer<typeof ParcelSchema>
export type OrderPage = z.infer<typeof OrderPageSchema>
export type TrackOrder = z.infer<typeof TrackOrderSchema>
export type TrackedOrder = z.infer<typeof TrackedOrderSchema>
export type CashHolder = z.infer<typeof CashHolderSchema>
export type ShipmentInput = z.infer<typeof ShipmentBody>
export type DeliveryInput = z.infer<typeof DeliveryBody>
