import { z } from "zod"
import { DateSchema, DongSchema } from "./common"

/** Bodies and answers of /admin/delivery-offers and /admin/discount-grants. */
export const DeliveryOfferBody = z
  .strictObject({
    /** Whose parcels; null for everybody's. */
    producerId: z.string().max(64).nullable(),
    threshold: DongSchema.refine((sum) => sum > 0),
    grantedBy: z.enum(["operator", "producer"]),
    validFrom: DateSchema,
    /** The last day. */
    validUntil: DateSchema.nullable(),
  })
  .refine(({ grantedBy, producerId }) => grantedBy === "operator" || producerId !== null, { path: ["grantedBy"] })
  .refine(({ validFrom, validUntil }) => validUntil === null || validUntil >= validFrom, { path: ["validUntil"] })

export const DeliveryOfferSchema = z.object({
  id: z.string(),
  producerId: z.string().nullable(),
  producerName: z.string().nullable(),
  threshold: DongSchema,
  grantedBy: z.enum(["operator", "producer"]),
  validFrom: DateSchema,
  validUntil: DateSchema.nullable(),
  state: z.enum(["coming", "running", "over"]),
})

export const DiscountGrantBody = z.strictObject({
  /** Who bears it; null is the operator. */
  producerId: z.string().max(64).nullable(),
  /** Promotions: đồng of goods that an order must reach; null for any order. Left out: as it is. */
  minimum: DongSchema.nullable().optional(),
})
export const DiscountGrantSchema = z.object({ producerId: z.string().nullable(), minimum: DongSchema.nullable() })

export type DeliveryOfferInput = z.infer<typeof DeliveryOfferBody>
export type StandingDeliveryOffer = z.infer<typeof DeliveryOfferSchema>
export type DiscountGrant = z.infer<typeof DiscountGrantSchema>
