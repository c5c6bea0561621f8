import { CELL_PROBLEMS, GOODS_COLUMN_IDS, LISTING_FIELDS } from "@ocop/domain"
import { z } from "zod"

const MomentSchema = z.string()

/** What one list may hold. */
export const IMPORT_LIMITS = { bytes: 10 * 1024 * 1024, rows: 5000 } as const

/** `read`: looked at, nothing written. `running`: taken in the background. */
export const IMPORT_STATES = ["read", "running", "done", "cancelled"] as const
/** What a product of a list would do. */
export const IMPORT_VERDICTS = ["wrong", "new", "changed", "unchanged"] as const
/** `skipped`: there was nothing to do, or it is wrong and the good rows were taken alone. */
export const IMPORT_ITEM_STATES = ["waiting", "done", "failed", "skipped"] as const

export const GoodsColumnSchema = z.enum(GOODS_COLUMN_IDS)
const CountSchema = z.number().int().nonnegative()

export const ImportRunSchema = z.object({
  id: z.string(),
  state: z.enum(IMPORT_STATES),
  fileName: z.string(),
  /** Rows of the file that hold anything, without its headings. */
  rows: CountSchema,
  /** Products by what they would do. */
  counts: z.object({ wrong: CountSchema, new: CountSchema, changed: CountSchema, unchanged: CountSchema }),
  /** Products that were dealt with since it was accepted, of `toDo`. */
  done: CountSchema,
  failed: CountSchema,
  toDo: CountSchema,
  /** Headings that no column has: their cells are not read. */
  unknownHeadings: z.array(z.string()),
  createdAt: MomentSchema,
  startedAt: MomentSchema.nullable(),
  endedAt: MomentSchema.nullable(),
  createdBy: z.string(),
})
/** The newest first. */
export const ImportRunsSchema = z.object({ imports: z.array(ImportRunSchema) })
export const ImportAnswerSchema = z.object({ import: ImportRunSchema })

export const CellFaultSchema = z.object({
  /** As a spreadsheet numbers its rows, from 1. */
  row: z.number().int(),
  column: GoodsColumnSchema,
  cell: z.string(),
  problem: z.enum(CELL_PROBLEMS),
  otherRow: z.number().int().optional(),
})
export const ImportChangeSchema = z.object({
  field: z.enum(LISTING_FIELDS),
  before: z.unknown(),
  after: z.unknown(),
  needsReview: z.boolean(),
})
/** One product of a list. */
export const ImportItemSchema = z.object({
  position: z.number().int(),
  rows: z.array(z.number().int()),
  name: z.string(),
  code: z.string().nullable(),
  /** The maker's name in the operator's lists. */
  maker: z.string().nullable(),
  verdict: z.enum(IMPORT_VERDICTS),
  state: z.enum(IMPORT_ITEM_STATES),
  faults: z.array(CellFaultSchema),
  changes: z.array(ImportChangeSchema),
  /** Why it could not be taken after all. */
  problem: z.string().nullable(),
})
export const ImportItemsQuerySchema = z.object({
  verdict: z.enum(IMPORT_VERDICTS).optional(),
  state: z.enum(IMPORT_ITEM_STATES).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export const ImportItemsSchema = z.object({ items: z.array(ImportItemSchema), count: CountSchema })

/** POST shopImportAcceptances. With wrong rows in it, a list is taken only when the good ones alone are wanted. */
export const AcceptImportSchema = z.strictObject({ goodRowsOnly: z.boolean().default(false) })

/** GET shopGoodsList and shopGoodsListTemplate. */
export const GoodsListFileQuerySchema = z.object({
  format: z.enum(["xlsx", "csv"]).default("xlsx"),
  locale: z.enum(["vi", "en"]).default("vi"),
})

export type ImportRun = z.infer<typeof ImportRunSchema>
export type ImportRuns = z.infer<typeof ImportRunsSchema>
export type ImportAnswer = z.infer<typeof ImportAnswerSchema>
export type CellFault = z.infer<typeof CellFaultSchema>
export type ImportChange = z.infer<typeof ImportChangeSchema>
export type ImportItem = z.infer<typeof ImportItemSchema>
export type ImportItems = z.infer<typeof ImportItemsSchema>
export type ImportItemsQuery = z.output<typeof ImportItemsQuerySchema>
export type ImportVerdict = (typeof IMPORT_VERDICTS)[number]
export type ImportState = (typeof IMPORT_STATES)[number]
