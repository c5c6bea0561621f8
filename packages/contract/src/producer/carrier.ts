import { z } from "zod"
import { DateSchema, DongSchema } from "../common"

export const JOURNEYS = ["waiting", "travelling", "delivered", "returning", "returned", "cancelled", "lost"] as const

/** Somebody who brings parcels. `isProven` false: written after its documentation and never run against it. */
export const CarrierSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(["hand", "api"]),
  isProven: z.boolean(),
})
/** What a carrier asks for one parcel; `problem` in its words where it asks nothing because it will not. */
export const CarrierQuoteSchema = z.object({
  carrier: CarrierSchema,
  fee: DongSchema.nullable(),
  daysFrom: z.number().int().nullable(),
  daysTo: z.number().int().nullable(),
  expectedOn: DateSchema.nullable(),
  problem: z.string().nullable(),
})
export const WaybillSchema = z.object({
  carrier: CarrierSchema,
  orderCode: z.string(),
  fee: DongSchema.nullable(),
  /** What the carrier collects at the door. */
  cash: DongSchema,
  expectedOn: DateSchema.nullable(),
  journey: z.enum(JOURNEYS),
  /** The carrier's own word for it. */
  word: z.string().nullable(),
  problem: z.string().nullable(),
  trackingUrl: z.string().nullable(),
  /** The carrier's own label; null: ours is the one to print. */
  labelUrl: z.string().nullable(),
})
/** GET parcelShipping: how this parcel can travel, and its waybill where one stands. */
export const ParcelShippingSchema = z.object({ quotes: z.array(CarrierQuoteSchema), waybill: WaybillSchema.nullable() })
/** POST parcelShipping announces the parcel; DELETE takes it back before it travels. Both answer ParcelShipping. */
export const AnnounceParcelSchema = z.strictObject({ carrier: z.string().min(1).max(40) })

/** POST parcelPapers: one PDF, a page (or more) a parcel, in this order. */
export const PrintPapersSchema = z.strictObject({
  kind: z.enum(["label", "packing_slip"]),
  ids: z.array(z.string().min(1).max(64)).min(1).max(200),
})

/** Column templates of carriers' own tools. */
export const PARCEL_SHEETS = ["generic", "ghn", "viettel_post"] as const
/** GET parcelSheets: XLSX of the parcels that have to leave (confirmed and packed), or of these ids. */
export const ParcelSheetQuery = z.object({
  template: z.enum(PARCEL_SHEETS).default("generic"),
  /** Comma between ids. */
  ids: z.string().max(8000).optional(),
})

const GramsSchema = z.number().int().min(1).max(1_000_000)
const FeeSchema = z.number().int().min(0).max(100_000_000)
/** One step of a rate table: up to so many grams, so many đồng. */
export const RateStepSchema = z.strictObject({ uptoGrams: GramsSchema, fee: FeeSchema })
export const ZoneRatesSchema = z.strictObject({
  zone: z.enum(["same_province", "same_region", "far"]),
  steps: z.array(RateStepSchema).min(1).max(12),
  /** For every kilogram begun above the heaviest step; null: nothing heavier is carried. */
  feePerExtraKilogram: FeeSchema.nullable(),
  daysFrom: z.number().int().min(0).max(60),
  daysTo: z.number().int().min(0).max(60),
})
/** A table of all three zones, from its day on. */
export const RateTableSchema = z.object({ validFrom: DateSchema, zones: z.array(ZoneRatesSchema) })
/** GET shopShippingRates. `own` null: the operator's holds. `next`: one that is written down and not in force yet. */
export const ShopRatesSchema = z.object({
  own: RateTableSchema.nullable(),
  next: RateTableSchema.nullable(),
  operator: RateTableSchema,
  /** The most that an own table may ask: for the first kilogram, and for each one begun after it. */
  most: z.object({ first: DongSchema, perExtraKilogram: DongSchema }),
  today: DateSchema,
})
/** POST shopShippingRates: the table from that day on, tomorrow at the earliest; `zones` empty: the operator's again. */
export const SetRatesSchema = z.strictObject({ validFrom: DateSchema, zones: z.array(ZoneRatesSchema).max(3) })

export type CarrierInfo = z.infer<typeof CarrierSchema>
export type CarrierOffer = z.infer<typeof CarrierQuoteSchema>
export type Waybill = z.infer<typeof WaybillSchema>
export type ParcelShipping = z.infer<typeof ParcelShippingSchema>
export type PrintPapers = z.infer<typeof PrintPapersSchema>
export type ParcelSheetTemplate = (typeof PARCEL_SHEETS)[number]
export type ZoneRates = z.infer<typeof ZoneRatesSchema>
export type RateTable = z.infer<typeof RateTableSchema>
export type ShopRates = z.infer<typeof ShopRatesSchema>
export type SetRates = z.infer<typeof SetRatesSchema>
