import { z } from "zod"
import { DateSchema } from "../common"
import { AnswersSchema, CriteriaSetSchema } from "../criteria"
import { DossierSchema } from "../dossier"
import { CouncilEntrySchema, RoundKindSchema, SheetStateSchema } from "./round"

/** Criterion code → comment. */
export const SheetCommentsSchema = z.record(z.string().max(20), z.string().trim().max(1000))
/** GET /admin/score-sheets: what the reader has to score, open ones first. */
export const ScoreSheetsSchema = z.object({
  entries: z.array(CouncilEntrySchema.extend({ roundKind: RoundKindSchema, heldOn: DateSchema })),
})
/** GET /admin/score-sheets/:entry_id: the own sheet, with all that there is to judge by. */
export const ScoringDeskSchema = z.object({
  entry: CouncilEntrySchema,
  heldOn: DateSchema,
  set: CriteriaSetSchema,
  dossier: DossierSchema,
  sheet: z.object({
    state: SheetStateSchema,
    answers: AnswersSchema,
    comments: SheetCommentsSchema,
    remark: z.string(),
    /** 0 before the first save. */
    version: z.number().int(),
    /** Of the sheet that counts now. */
    closedAt: z.string().nullable(),
    corrections: z.array(z.object({ at: z.string(), reason: z.string(), points: z.number().int() })),
  }),
  /** A closed sheet may still be superseded: the result is not fixed. */
  canCorrect: z.boolean(),
})
/** POST /admin/score-sheets/:entry_id: saves the draft; answers the version. 409 when it was saved elsewhere since. */
export const SheetDraftBody = z.strictObject({
  version: z.number().int().min(0),
  answers: AnswersSchema,
  comments: SheetCommentsSchema,
  remark: z.string().trim().max(2000),
})
/** POST /admin/score-sheets/:entry_id/closings: what was saved last is closed for good. */
export const SheetClosingBody = z.strictObject({ version: z.number().int().min(1) })
/** POST /admin/score-sheets/:entry_id/corrections: takes the place of the own closed sheet. */
export const SheetCorrectionBody = z.strictObject({
  answers: AnswersSchema,
  comments: SheetCommentsSchema,
  remark: z.string().trim().max(2000),
  reason: z.string().trim().min(10).max(500),
})

export type ScoreSheets = z.infer<typeof ScoreSheetsSchema>
export type ScoringDesk = z.infer<typeof ScoringDeskSchema>
export type SheetDraft = z.infer<typeof SheetDraftBody>
export type SheetCorrection = z.infer<typeof SheetCorrectionBody>
