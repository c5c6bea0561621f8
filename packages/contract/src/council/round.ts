import { COUNCIL_SECTORS, DOSSIER_KINDS, DOSSIER_STATES, ROUND_WARNINGS } from "@ocop/domain"
import { z } from "zod"
import { DateSchema, StarsSchema } from "../common"

const IdSchema = z.string().min(1).max(64)

export const RoundKindSchema = z.enum(["meeting", "written"])
export const CouncilSectorSchema = z.enum(COUNCIL_SECTORS)
/** How far a member is with a dossier. What is on the sheet is nobody else's before all are closed. */
export const SheetStateSchema = z.enum(["none", "draft", "closed"])

export const CouncilSeatSchema = z.object({
  id: z.string(),
  userId: z.string(),
  name: z.string(),
  sector: CouncilSectorSchema,
  isChair: z.boolean(),
  /** Why this member scores nothing more in the round. */
  excused: z.object({ at: z.string(), reason: z.string() }).nullable(),
})

/** GET /admin/rounds: the own province's, or those with a seat of one's own; the newest first. */
export const CouncilRoundSchema = z.object({
  id: z.string(),
  provinceCode: z.string(),
  provinceName: z.string(),
  year: z.number().int(),
  /** From 1 in a province's year. */
  number: z.number().int(),
  kind: RoundKindSchema,
  proposalsBy: DateSchema,
  /** Of written opinions, the day by which they are due. */
  heldOn: DateSchema,
  place: z.string().nullable(),
  /** Shown, never in the way. */
  warnings: z.array(z.enum(ROUND_WARNINGS)),
  seats: z.array(CouncilSeatSchema),
  /** Dossiers on its list, those with every sheet closed, and those decided. */
  entries: z.number().int(),
  scored: z.number().int(),
  decided: z.number().int(),
})

export const CouncilDecisionSchema = z.object({
  kind: z.enum(["award", "refuse"]),
  level: z.enum(["province", "ministry"]),
  stars: StarsSchema.nullable(),
  number: z.string().nullable(),
  decidedOn: DateSchema,
  issuer: z.string(),
  reason: z.string().nullable(),
  /** Our own public code of the certificate that it awarded. */
  certificateCode: z.string().nullable(),
})

/** A dossier on a round's list. */
export const CouncilEntrySchema = z.object({
  id: z.string(),
  roundId: z.string(),
  number: z.number().int(),
  dossierId: z.string(),
  dossierCode: z.string(),
  kind: z.enum(DOSSIER_KINDS),
  state: z.enum(DOSSIER_STATES),
  product: z.string(),
  producer: z.string(),
  commune: z.string().nullable(),
  setNumber: z.number().int(),
  setCode: z.string(),
  /** Last day for the decision on a re-assessment. */
  dueOn: DateSchema.nullable(),
  /** Closed sheets, of so many that are asked for. */
  closed: z.number().int(),
  seats: z.number().int(),
  /** The reader's own sheet; null without a seat. */
  mine: SheetStateSchema.nullable(),
  /** Once the chair has fixed it. */
  result: z.object({ stars: StarsSchema.nullable(), average: z.number().min(0).max(100) }).nullable(),
  decision: CouncilDecisionSchema.nullable(),
})

/** A dossier that could be entered. */
export const ReadyDossierSchema = z.object({
  id: z.string(),
  code: z.string(),
  kind: z.enum(DOSSIER_KINDS),
  product: z.string(),
  producer: z.string(),
  commune: z.string().nullable(),
  since: z.string(),
})
/** GET /admin/rounds/:id. `ready` is empty for members. */
export const CouncilRoundPageSchema = z.object({
  round: CouncilRoundSchema,
  entries: z.array(CouncilEntrySchema),
  ready: z.array(ReadyDossierSchema),
})

/** GET /admin/rounds/candidates?province=: whom a seat may be given to. */
export const CouncilCandidateSchema = z.object({ userId: z.string(), name: z.string(), email: z.string() })

const RoundDays = {
  proposalsBy: DateSchema,
  heldOn: DateSchema,
  place: z.string().trim().max(200).nullable().default(null),
}
/** POST /admin/rounds. The province is the secretary's own; the operator names one. */
export const CouncilRoundBody = z.strictObject({
  kind: RoundKindSchema,
  provinceCode: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  ...RoundDays,
})
/** POST /admin/rounds/:id */
export const CouncilRoundChange = z.strictObject(RoundDays)
/** POST /admin/rounds/:id/seats: the whole council, until the first sheet of the round is closed. */
export const CouncilSeatsBody = z.strictObject({
  seats: z
    .array(
      z.strictObject({
        userId: IdSchema,
        name: z.string().trim().min(2).max(120),
        sector: CouncilSectorSchema,
        isChair: z.boolean(),
      }),
    )
    .min(1)
    .max(40)
    .refine((seats) => new Set(seats.map(({ userId }) => userId)).size === seats.length, { message: "twice" })
    .refine((seats) => seats.filter(({ isChair }) => isChair).length === 1, { message: "one_chair" }),
})
/** POST /admin/rounds/:id/excuses. Whoever chairs hands the chair to another seat. */
export const CouncilExcuseBody = z.strictObject({
  seatId: IdSchema,
  reason: z.string().trim().min(5).max(300),
  chairSeatId: IdSchema.nullable().default(null),
})
/** POST /admin/rounds/:id/entries */
export const CouncilEntriesBody = z.strictObject({ dossierIds: z.array(IdSchema).min(1).max(100) })

export type RoundKind = z.infer<typeof RoundKindSchema>
export type SheetState = z.infer<typeof SheetStateSchema>
export type CouncilSeat = z.infer<typeof CouncilSeatSchema>
export type CouncilRound = z.infer<typeof CouncilRoundSchema>
export type CouncilEntry = z.infer<typeof CouncilEntrySchema>
export type CouncilDecision = z.infer<typeof CouncilDecisionSchema>
export type ReadyDossier = z.infer<typeof ReadyDossierSchema>
export type CouncilRoundPage = z.infer<typeof CouncilRoundPageSchema>
export type CouncilCandidate = z.infer<typeof CouncilCandidateSchema>
export type CouncilRoundOrder = z.infer<typeof CouncilRoundBody>
export type CouncilSeats = z.infer<typeof CouncilSeatsBody>
export type CouncilExcuse = z.infer<typeof CouncilExcuseBody>
