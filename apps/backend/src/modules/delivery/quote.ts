import { quoteShipping, zoneBetween } from "@ocop/domain"
import { z } from "zod"

/** `data` of a producer's shipping option. */
export const OptionDataSchema = z.object({ kind: z.enum(["standard", "pickup"]), producer_id: z.string() })

const RateSchema = z.object({
  zone: z.enum(["same_province", "same_region", "far"]),
  uptoGrams: z.number(),
  fee: z.number(),
  feePerExtraKilogram: z.number().nullish(),
  daysFrom: z.number(),
  daysTo: z.number(),
})

/** Where a basket goes, where each of its parcels comes from, and the rates in force: under "" the operator's. */
export const DeliveryContextSchema = z.object({
  toProvinceCode: z.string(),
  fromProvinceCodes: z.record(z.string(), z.string()),
  rates: z.record(z.string(), z.array(RateSchema)),
  /** Producers whose parcel has reached a free delivery. */
  free: z.array(z.string()),
})
export type DeliveryContext = z.infer<typeof DeliveryContextSchema>

/** What a parcel of so many grams costs from its producer, in đồng; by the producer's own rates, else the operator's. */
export function standardFee(producerId: string, grams: number, context: DeliveryContext): number {
  if (context.free.includes(producerId)) return 0
  const from = context.fromProvinceCodes[producerId]
  if (!from) throw new RangeError(`Producer ${producerId} has no place to send from`)
  const rates = context.rates[producerId] ?? context.rates[""] ?? []
  return quoteShipping(rates, grams, zoneBetween(from, context.toProvinceCode)).fee
}
