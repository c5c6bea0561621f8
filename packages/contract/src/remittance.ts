import { REMITTANCE_PROBLEMS } from "@ocop/domain"
import { z } from "zod"
import { DateSchema, DongSchema } from "./common"
import { ProducerOrderStateSchema } from "./order"

/** A list of collected cash that a carrier sent, as the operator sees it. */
export const RemittanceFileSchema = z.object({
  id: z.string(),
  name: z.string(),
  format: z.string(),
  rows: z.number().int(),
  settled: z.number().int(),
  queued: z.number().int(),
  /** Of its settled rows, đồng; `fee` is what the carrier kept of them. */
  amount: DongSchema,
  fee: DongSchema,
  at: z.string(),
  by: z.string(),
  /** The very same file was uploaded before. */
  known: z.boolean(),
})
export const RemittanceRowSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  number: z.number().int(),
  code: z.string(),
  amount: DongSchema,
  fee: DongSchema,
  toldOn: DateSchema.nullable(),
  state: z.enum(["queued", "settled", "closed"]),
  problem: z.enum(REMITTANCE_PROBLEMS).nullable(),
  note: z.string().nullable(),
  decidedBy: z.string().nullable(),
  /** The parcel that its code means, and what of its cash is still with the carrier. */
  parcel: z
    .object({
      id: z.string(),
      code: z.string(),
      orderId: z.string(),
      state: ProducerOrderStateSchema,
      producer: z.string(),
      collected: DongSchema.nullable(),
      heldBy: z.string().nullable(),
      left: DongSchema.nullable(),
    })
    .nullable(),
})
export const RemittanceRowsQuery = z.object({
  state: z.enum(["queued", "settled", "closed"]).default("queued"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})
/** GET /admin/remittances. */
export const RemittancesSchema = z.object({
  files: z.array(RemittanceFileSchema),
  formats: z.array(z.object({ id: z.string(), name: z.string() })),
  /** What carriers still hold, by the name on the parcels. */
  held: z.array(z.object({ carrier: z.string(), parcels: z.number().int(), amount: DongSchema, since: DateSchema })),
})
/** POST /admin/remittance-rows/:id/decisions */
export const RemittanceDecisionSchema = z.discriminatedUnion("decision", [
  /** Its code means this parcel. */
  z.strictObject({
    decision: z.literal("match"),
    parcelCode: z.string().trim().min(8).max(20),
    note: z.string().trim().max(300).default(""),
  }),
  /** Less than was collected is taken for now; the rest stays with the carrier. */
  z.strictObject({ decision: z.literal("take_less"), note: z.string().trim().min(3).max(300) }),
  /** It may fit by now. */
  z.strictObject({ decision: z.literal("look_again") }),
  /** Nothing follows from it. */
  z.strictObject({ decision: z.literal("close"), note: z.string().trim().min(3).max(300) }),
])

export type RemittanceFile = z.infer<typeof RemittanceFileSchema>
export type RemittanceRow = z.infer<typeof RemittanceRowSchema>
export type Remittances = z.infer<typeof RemittancesSchema>
export type RemittanceDecision = z.infer<typeof RemittanceDecisionSchema>
