import { AWARDED_STARS } from "@ocop/domain"
import { z } from "zod"
import { DateSchema } from "../common"

/** POST /admin/council-entries/:id/comments: the chair's words on a criterion, or on the whole. Points stay as they are. */
export const CouncilCommentBody = z.strictObject({
  criterion: z.string().max(20).nullable(),
  text: z.string().trim().min(1).max(1000),
})
/** POST /admin/council-entries/:id/meetings */
export const CouncilMeetingBody = z.strictObject({
  metOn: DateSchema,
  note: z.string().trim().max(500).nullable().default(null),
})
/** POST /admin/council-entries/:id/results: the chair fixes the result of exactly the sheets that were looked at. */
export const CouncilResultBody = z.strictObject({ sheetIds: z.array(z.string().min(1).max(64)).min(1).max(40) })

const DecisionNumberSchema = z.string().trim().min(1).max(60)
const ProductCodeSchema = z.string().trim().min(3).max(40).nullable().default(null)
/** POST /admin/council-entries/:id/decisions: what the chairman of the province decided. */
export const CouncilDecisionBody = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("award"),
    stars: z.union([z.literal(3), z.literal(4)]),
    number: DecisionNumberSchema,
    decidedOn: DateSchema,
    issuer: z.string().trim().min(5).max(120),
    /** The decision's day unless the certificate says another. */
    issuedOn: DateSchema.nullable().default(null),
    productCode: ProductCodeSchema,
    /** Why fewer stars than the result allows. */
    ground: z.string().trim().max(500).nullable().default(null),
  }),
  z.strictObject({
    kind: z.literal("refuse"),
    number: DecisionNumberSchema.nullable().default(null),
    decidedOn: DateSchema,
    issuer: z.string().trim().min(5).max(120),
    reason: z.string().trim().min(10).max(1000),
  }),
])
/** POST /admin/ministry-exports/:id/dispatches */
export const MinistryDispatchBody = z.strictObject({ sentOn: DateSchema, reference: DecisionNumberSchema })
/** POST /admin/ministry-exports/:id/answers */
export const MinistryAnswerBody = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("awarded"),
    average: z.number().min(0).max(100),
    reference: DecisionNumberSchema,
    answeredOn: DateSchema,
    issuedOn: DateSchema.nullable().default(null),
    productCode: ProductCodeSchema,
  }),
  z.strictObject({
    kind: z.literal("returned"),
    average: z.number().min(0).max(100),
    /** What the ministry's council found; null for under 3. */
    stars: z.literal(AWARDED_STARS).nullable(),
    reference: DecisionNumberSchema,
    answeredOn: DateSchema,
    note: z.string().trim().min(5).max(1000),
  }),
])

export type CouncilDecisionOrder = z.infer<typeof CouncilDecisionBody>
export type MinistryAnswerOrder = z.infer<typeof MinistryAnswerBody>
