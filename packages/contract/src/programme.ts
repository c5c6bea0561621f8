import { INDICATOR_KEYS, SALES_CHANNELS } from "@ocop/domain"
import { z } from "zod"
import { DateSchema, LocalizedSchema } from "./common"

const words = (max: number) => z.string().trim().min(2).max(max)
const CountSchema = z.number().int().nonnegative()

/** Where a maker sells, and where to look: an address on the web, the name of a shop, a country. */
export const DeclaredChannelSchema = z.strictObject({
  channel: z.enum(SALES_CHANNELS),
  where: words(200),
})

/** POST producerRoutes.shopDeclarations: null is "not said". Trained people are among the workers. */
export const SendDeclarationSchema = z
  .strictObject({
    workers: CountSchema.max(100_000).nullable(),
    trainedWorkers: CountSchema.max(100_000).nullable(),
    craftVillage: words(120).nullable(),
    greenChain: z.boolean().nullable(),
    greenChainWords: words(400).nullable(),
    materialRegion: words(200).nullable(),
    channels: z.array(DeclaredChannelSchema).max(40),
    /** Ids of papers of the shop. */
    papers: z.array(z.string().min(1).max(64)).max(20),
  })
  .refine(({ workers, trainedWorkers }) => trainedWorkers === null || (workers !== null && trainedWorkers <= workers), {
    path: ["trainedWorkers"],
    error: "more_than_workers",
  })
  .refine(({ greenChain, greenChainWords }) => greenChain !== true || greenChainWords !== null, {
    path: ["greenChainWords"],
    error: "missing",
  })

export const DeclarationSchema = z.object({
  id: z.string(),
  state: z.enum(["sent", "confirmed", "returned", "replaced"]),
  asOf: DateSchema,
  workers: CountSchema.nullable(),
  trainedWorkers: CountSchema.nullable(),
  craftVillage: z.string().nullable(),
  greenChain: z.boolean().nullable(),
  greenChainWords: z.string().nullable(),
  materialRegion: z.string().nullable(),
  channels: z.array(DeclaredChannelSchema),
  papers: z.array(z.object({ id: z.string(), kind: z.string(), title: z.string().nullable(), mime: z.string() })),
  sentAt: z.iso.datetime(),
  judgedAt: z.iso.datetime().nullable(),
  note: z.string().nullable(),
})
/** GET and POST producerRoutes.shopDeclarations: newest first, at most ten. */
export const ShopDeclarationsSchema = z.object({ declarations: z.array(DeclarationSchema) })

/** GET /admin/declarations: those that wait, the longest first, or those that were judged. */
export const AdminDeclarationsQuery = z.object({
  state: z.enum(["sent", "confirmed", "returned"]).default("sent"),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const AdminDeclarationSchema = DeclarationSchema.extend({
  producer: z.object({ id: z.string(), name: z.string(), place: z.string() }),
  judgedBy: z.string().nullable(),
})
export const AdminDeclarationsSchema = z.object({
  declarations: z.array(AdminDeclarationSchema),
  count: CountSchema,
  page: z.number().int(),
  pages: z.number().int(),
})
/** POST /admin/declarations/:id/returns. */
export const ReturnDeclarationSchema = z.strictObject({ note: words(600) })

export const ProvinceQuery = z.object({
  province: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
})

const FigureSchema = z.object({
  counted: z.number(),
  of: z.number(),
  unknown: CountSchema,
  value: z.number(),
})
/** A target beside today's figure; `figure` null: no rows to count ("chưa có số liệu"). */
export const TargetFigureSchema = z.object({
  indicator: z.enum(INDICATOR_KEYS as [(typeof INDICATOR_KEYS)[number], ...typeof INDICATOR_KEYS]),
  words: z.object({ vi: z.string(), en: z.string(), how: z.object({ vi: z.string(), en: z.string() }) }),
  unit: z.enum(["count", "share"]),
  goal: z.union([z.number(), z.literal("every")]),
  figure: FigureSchema.nullable(),
  reached: z.boolean().nullable(),
})
export const PlanFiguresSchema = z.object({
  key: z.string(),
  name: LocalizedSchema,
  legalBasis: z.string().nullable(),
  /** Null for the whole country. */
  area: z.object({ provinceCode: z.string(), formerProvince: z.string() }).nullable(),
  from: DateSchema,
  to: DateSchema,
  targets: z.array(TargetFigureSchema),
})
/** GET /admin/targets. */
export const TargetsSchema = z.object({ today: DateSchema, plans: z.array(PlanFiguresSchema) })

/**
 * GET /admin/targets/:plan/:indicator: the rows that the figure is the sum of, those that count first. `onlyProvince`: the
 * figure is the country's, the rows are the officer's own province's.
 */
export const FigureRowsSchema = z.object({
  plan: z.string(),
  indicator: z.string(),
  unit: z.enum(["count", "share"]),
  figure: FigureSchema.nullable(),
  onlyProvince: z.string().nullable(),
  rows: z.array(
    z.object({
      kind: z.enum(["product", "producer", "district", "point"]),
      id: z.string(),
      name: z.string(),
      part: z.number().nullable(),
      whole: z.number(),
    }),
  ),
  count: CountSchema,
  page: z.number().int(),
  pages: z.number().int(),
})
export const FigureRowsQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) })

const SliceSchema = z.object({ key: z.string(), count: CountSchema })
/** GET /admin/dashboard: the programme of an area today, counted from rows. */
export const DashboardSchema = z.object({
  today: DateSchema,
  province: z.object({ code: z.string(), name: z.string() }).nullable(),
  products: CountSchema,
  /** Products by what their best certificate is worth today. */
  productStars: z.array(SliceSchema),
  /** Certificates by state, superseded ones apart. */
  certificates: z.array(SliceSchema),
  /** Certificates that lapse in the next six months, by month and by commune. */
  lapsing: z.object({
    months: z.array(z.object({ month: z.string(), count: CountSchema })),
    communes: z.array(
      z.object({ code: z.string().nullable(), name: z.string(), count: CountSchema, next: DateSchema }),
    ),
  }),
  /** Open dossiers by stage, and by the days they have been in it; drafts are a stage of their own. */
  dossiers: z.array(
    SliceSchema.extend({
      oldestDays: CountSchema,
      ages: z.object({ upTo15: CountSchema, upTo45: CountSchema, over45: CountSchema }),
    }),
  ),
  producers: z.array(SliceSchema),
  online: CountSchema,
  /** Null until showrooms keep count of what stands there. */
  inShowrooms: CountSchema.nullable(),
})
/** GET /admin/dashboard/report. */
export const ReportQuery = ProvinceQuery.extend({
  format: z.enum(["csv", "pdf"]),
  locale: z.enum(["vi", "en"]).default("vi"),
})

export type DeclaredChannel = z.infer<typeof DeclaredChannelSchema>
export type SendDeclaration = z.infer<typeof SendDeclarationSchema>
export type Declaration = z.infer<typeof DeclarationSchema>
export type ShopDeclarations = z.infer<typeof ShopDeclarationsSchema>
export type AdminDeclaration = z.infer<typeof AdminDeclarationSchema>
export type AdminDeclarations = z.infer<typeof AdminDeclarationsSchema>
export type TargetFigure = z.infer<typeof TargetFigureSchema>
export type PlanFigures = z.infer<typeof PlanFiguresSchema>
export type Targets = z.infer<typeof TargetsSchema>
export type FigureRows = z.infer<typeof FigureRowsSchema>
export type Dashboard = z.infer<typeof DashboardSchema>
