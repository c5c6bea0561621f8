import { RETURN_CASE_STATES, RETURN_OUTCOMES } from "@ocop/domain"
import { z } from "zod"
import { DateSchema, DongSchema, LocalizedSchema } from "./common"

export const RETURN_KINDS = ["damaged", "wrong_goods", "missing_goods", "quality", "changed_mind", "other"] as const
export const RETURN_WISHES = ["refund", "replacement"] as const
export const ReturnCaseStateSchema = z.enum(RETURN_CASE_STATES)

/** A return case as everybody who may see it sees it. Sums in đồng, days are Vietnam's. */
export const ReturnCaseSchema = z.object({
  id: z.string(),
  state: ReturnCaseStateSchema,
  kind: z.enum(RETURN_KINDS),
  wish: z.enum(RETURN_WISHES),
  text: z.string(),
  lines: z.array(
    z.object({ lineId: z.string(), title: z.string(), pack: LocalizedSchema, quantity: z.number().int() }),
  ),
  /** How many photographs came with it. */
  photos: z.number().int(),
  /** What these goods cost: no more can go back. */
  worth: DongSchema,
  openedAt: z.string(),
  /** Last day on which the shop may answer; then the operator does. */
  answerBy: DateSchema,
  wasEscalated: z.boolean(),
  answer: z
    .object({
      by: z.enum(["shop", "operator"]),
      outcome: z.enum(RETURN_OUTCOMES),
      /** Of a part refund. */
      amount: DongSchema.nullable(),
      goodsBack: z.boolean(),
      text: z.string(),
      at: z.string(),
    })
    .nullable(),
  /** Where goods are sent back to, while they are awaited. */
  sendTo: z.object({ name: z.string(), phone: z.string().nullable(), address: z.string() }).nullable(),
  /** What became of goods that came back. */
  goods: z.enum(["restocked", "written_off"]).nullable(),
  refunded: DongSchema.nullable(),
  /** What left for the buyer instead. */
  replacement: z
    .object({
      carrier: z.string().nullable(),
      trackingCode: z.string().nullable(),
      /** Until this day the buyer may say that it did not come; null: not (any more). */
      objectableUntil: DateSchema.nullable(),
    })
    .nullable(),
  canWithdraw: z.boolean(),
  /** A refusal may be taken to the operator until this day; null: not (any more). */
  appealUntil: DateSchema.nullable(),
  history: z.array(z.object({ state: ReturnCaseStateSchema, at: z.string() })),
})

/** GET orderReturns: every delivered parcel of the order, with what can still be returned and its cases. */
export const OrderReturnsSchema = z.object({
  parcels: z.array(
    z.object({
      parcelId: z.string(),
      /** Last day on which a case may be opened. */
      until: DateSchema,
      isOpen: z.boolean(),
      /** What may be in a new case, and how many of it. */
      lines: z.array(
        z.object({ lineId: z.string(), title: z.string(), pack: LocalizedSchema, quantity: z.number().int() }),
      ),
      cases: z.array(ReturnCaseSchema),
    }),
  ),
})

/** Fields of POST …/parcels/:id/returns (multipart, with files `photos`); `lines` is JSON there. Answers OrderReturns. */
export const OpenReturnSchema = z.strictObject({
  kind: z.enum(RETURN_KINDS),
  wish: z.enum(RETURN_WISHES),
  text: z.string().trim().min(5).max(2000),
  lines: z
    .array(z.strictObject({ lineId: z.string().min(1).max(64), quantity: z.number().int().min(1).max(9999) }))
    .min(1)
    .max(100),
})

/** POST …/returns/:id/answers of a shop, and /admin/return-cases/:id/answers of the operator. */
export const AnswerReturnSchema = z
  .strictObject({
    outcome: z.enum(RETURN_OUTCOMES),
    /** Of a part refund: đồng from 1 up to what the goods cost. */
    amount: z.number().int().min(1).optional(),
    /** The buyer sends the goods back first. */
    goodsBack: z.boolean().default(false),
    /** A refusal says why; other answers may. */
    text: z.string().trim().max(2000).default(""),
  })
  .refine(({ outcome, amount }) => (outcome === "part_refund") === (amount !== undefined), { path: ["amount"] })
  .refine(({ outcome, goodsBack }) => outcome !== "refusal" || !goodsBack, { path: ["goodsBack"] })
  .refine(({ outcome, text }) => outcome !== "refusal" || text.length >= 5, { path: ["text"] })
/** POST …/returns/:id/goods: they came back, and go on the shelf again or not. */
export const GoodsBackSchema = z.strictObject({ goods: z.enum(["restocked", "written_off"]) })
/** POST …/returns/:id/replacement: new goods left, off the shop's shelf. */
export const ReplacementSchema = z.strictObject({
  carrier: z.string().trim().max(80).optional(),
  trackingCode: z.string().trim().max(80).optional(),
})
/** POST …/returns/:id/escalations: whoever may, takes it to the operator, with words. */
export const EscalateReturnSchema = z.strictObject({ text: z.string().trim().min(5).max(2000) })

/** POST …/returns/:id/receipts of the buyer: the replacement has come, or it has not, which goes to the operator. */
export const ReplacementReceiptSchema = z.discriminatedUnion("arrived", [
  z.strictObject({ arrived: z.literal(true) }),
  z.strictObject({ arrived: z.literal(false), text: z.string().trim().min(5).max(2000) }),
])

/** A case in the shop's list, with the parcel it is about. */
export const ShopReturnCaseSchema = ReturnCaseSchema.extend({
  parcel: z.object({ id: z.string(), code: z.string(), deliveredAt: z.string().nullable() }),
  buyer: z.object({ name: z.string(), phone: z.string() }),
})
/** GET shopReturns: what waits for the shop first. */
export const ShopReturnsSchema = z.object({
  returns: z.array(ShopReturnCaseSchema),
  count: z.number().int(),
  /** Waiting for this shop: to be answered, goods awaited, replacement to send. */
  waiting: z.number().int(),
})
export const ShopReturnsQuery = z.object({
  parcel: z.string().max(64).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  offset: z.coerce.number().int().min(0).default(0),
})
/** A case in the operator's queue. */
export const OperatorReturnCaseSchema = ShopReturnCaseSchema.extend({
  orderNumber: z.string(),
  orderId: z.string(),
  producer: z.object({ id: z.string(), name: z.string(), phone: z.string().nullable() }),
  /** With who did it and the words that went with it. */
  log: z.array(z.object({ state: z.string(), at: z.string(), actor: z.string(), text: z.string().nullable() })),
})
export const OperatorReturnsSchema = z.object({
  return_cases: z.array(OperatorReturnCaseSchema),
  count: z.number().int(),
  /** How many wait for the operator, whatever the filter. */
  escalated: z.number().int(),
})
export const OperatorReturnsQuery = z.object({
  state: ReturnCaseStateSchema.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})

export type ReturnKind = (typeof RETURN_KINDS)[number]
export type ReturnWish = (typeof RETURN_WISHES)[number]
export type ReturnCase = z.infer<typeof ReturnCaseSchema>
export type OrderReturns = z.infer<typeof OrderReturnsSchema>
export type OpenReturn = z.infer<typeof OpenReturnSchema>
export type AnswerReturn = z.infer<typeof AnswerReturnSchema>
export type GoodsBack = z.infer<typeof GoodsBackSchema>
export type Replacement = z.infer<typeof ReplacementSchema>
export type ReplacementReceipt = z.infer<typeof ReplacementReceiptSchema>
export type ShopReturnCase = z.infer<typeof ShopReturnCaseSchema>
export type ShopReturns = z.infer<typeof ShopReturnsSchema>
export type OperatorReturnCase = z.infer<typeof OperatorReturnCaseSchema>
export type OperatorReturns = z.infer<typeof OperatorReturnsSchema>
