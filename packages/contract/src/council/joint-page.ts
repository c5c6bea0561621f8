import { z } from "zod"
import { DateSchema, StarsSchema } from "../common"
import { AnswersSchema, CriteriaSetSchema } from "../criteria"
import { CouncilEntrySchema, CouncilRoundSchema, CouncilSectorSchema, SheetStateSchema } from "./round"
import { SheetCommentsSchema } from "./sheet"

const AverageSchema = z.number().min(0).max(100)
const CodesSchema = z.array(z.string())
const CodesByStarsSchema = z.object({ 3: CodesSchema, 4: CodesSchema, 5: CodesSchema })
const Points = z.object({ A: z.number(), B: z.number(), C: z.number() })
export const OpenSheetSchema = z.object({
  id: z.string(),
  seatId: z.string(),
  name: z.string(),
  sector: CouncilSectorSchema,
  points: z.number().int(),
  pointsByPart: Points,
  stars: StarsSchema.nullable(),
  answers: AnswersSchema,
  comments: SheetCommentsSchema,
  remark: z.string().nullable(),
  closedAt: z.string(),
  /** Why it took the place of an earlier one. */
  reason: z.string().nullable(),
})
/** What all closed sheets come to: `councilResult` of the domain. */
export const CouncilResultSchema = z.object({
  sheets: z.number().int(),
  complete: z.boolean(),
  sum: z.number().int(),
  average: AverageSchema,
  averageByPart: Points,
  band: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  gatesMet: CodesByStarsSchema,
  gatesMissed: CodesByStarsSchema,
  knockOuts: CodesSchema,
  stars: StarsSchema.nullable(),
  criteria: z.array(
    z.object({
      code: z.string(),
      answered: z.number().int(),
      average: z.number().nullable(),
      lowest: z.number().nullable(),
      highest: z.number().nullable(),
    }),
  ),
})
export const CouncilAdviceSchema = z.object({
  stars: StarsSchema,
  pointsLacking: z.number(),
  gates: z.array(z.object({ criterion: z.string(), stars: StarsSchema, option: z.string() })),
})
export const DifferencesSchema = z.object({ stars: z.boolean(), gates: CodesSchema, knockOuts: CodesSchema })
export const CouncilCommentSchema = z.object({
  id: z.string(),
  /** Null: about the dossier as a whole. The last one on a criterion is the one that counts. */
  criterion: z.string().nullable(),
  text: z.string(),
  byName: z.string(),
  at: z.string(),
})
export const MinistryAnswerSchema = z.object({
  kind: z.enum(["awarded", "returned"]),
  average: AverageSchema,
  stars: StarsSchema.nullable(),
  reference: z.string(),
  answeredOn: DateSchema,
  note: z.string().nullable(),
})
export const MinistryExportSchema = z.object({
  id: z.string(),
  preparedAt: z.string(),
  /** Day by which provinces propose to the ministry's next round. */
  proposalsBy: DateSchema.nullable(),
  sentOn: DateSchema.nullable(),
  sentReference: z.string().nullable(),
  answer: MinistryAnswerSchema.nullable(),
})
export const COUNCIL_ACTS = ["comment", "meet", "fix", "award", "refuse", "prepare", "send", "answer"] as const

/** GET /admin/council-entries/:id: the joint page. `open` is null until every sheet is closed, for everybody. */
export const CouncilEntryPageSchema = z.object({
  entry: CouncilEntrySchema,
  round: CouncilRoundSchema,
  set: CriteriaSetSchema,
  /** Who has closed and who has not; nothing of what. */
  progress: z.array(z.object({ seatId: z.string(), name: z.string(), isChair: z.boolean(), state: SheetStateSchema })),
  open: z
    .object({
      sheets: z.array(OpenSheetSchema),
      result: CouncilResultSchema,
      advice: CouncilAdviceSchema.nullable(),
      differences: DifferencesSchema.nullable(),
      comments: z.array(CouncilCommentSchema),
    })
    .nullable(),
  /** The council met about it although opinions were written. */
  meeting: z.object({ on: DateSchema, note: z.string().nullable() }).nullable(),
  /** Written opinions differ and the council has not met about them yet. */
  needsMeeting: z.boolean(),
  isFixed: z.boolean(),
  /** Most stars that the province may award now; null for none. */
  awardable: z.union([z.literal(3), z.literal(4)]).nullable(),
  /** What the result, or the ministry's answer, allows. */
  allowed: StarsSchema.nullable(),
  ministry: MinistryExportSchema.nullable(),
  /** What the reader may do now. */
  may: z.array(z.enum(COUNCIL_ACTS)),
  /** The reader is of the office that runs the round, and reads the package. */
  isOffice: z.boolean(),
  /** As it stands on a decision of this province's chairman. */
  issuer: z.string(),
  today: DateSchema,
})

export type OpenSheet = z.infer<typeof OpenSheetSchema>
export type CouncilComment = z.infer<typeof CouncilCommentSchema>
export type CouncilAct = (typeof COUNCIL_ACTS)[number]
export type CouncilEntryPage = z.infer<typeof CouncilEntryPageSchema>
export type MinistryExport = z.infer<typeof MinistryExportSchema>
export type MinistryAnswer = z.infer<typeof MinistryAnswerSchema>
