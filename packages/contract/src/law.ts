import { z } from "zod"
import { DateSchema } from "./common"

/** The pages that the law asks a platform for; each has its text in the settings or ours. */
export const LAW_PAGES = ["about", "rules", "terms", "payment", "delivery", "privacy", "complaints", "ranking"] as const
export const LawPageNameSchema = z.enum(LAW_PAGES)

const BothSchema = z.object({ vi: z.string(), en: z.string() })

/** Answer of GET /store/law-pages/:page. `text` is Markdown of headings (##, ###), paragraphs and lists only, already filled in. */
export const LawPageSchema = z.object({
  page: LawPageNameSchema,
  text: BothSchema,
  /** The operator wrote it; otherwise it is the text that came with the shop. */
  isOwn: z.boolean(),
  /** The version that buyers agree to; only of the terms. */
  version: z.string().nullable(),
  /** Since when this text holds; null while it is a draft of ours. */
  since: DateSchema.nullable(),
})

/** Answer of GET /store/ranking-criteria: by what the order of goods is decided, for machines. */
export const RankingSchema = z.object({
  criteria: z.record(z.string(), BothSchema),
  lists: z.array(
    z.object({ key: z.string(), name: BothSchema, criteria: z.array(z.string()), note: BothSchema.nullable() }),
  ),
  never: z.array(BothSchema),
})

export const READINESS_STATES = ["ok", "missing", "sample", "off"] as const
/** One thing to look at before anything is really sold. `off` is a choice that may stay. */
export const ReadinessCheckSchema = z.object({
  key: z.string(),
  state: z.enum(READINESS_STATES),
  /** Nothing is sold with demo mode off until it is `ok`. */
  required: z.boolean(),
  /** Names of settings or variables that are empty. */
  missing: z.array(z.string()),
})
/** Answer of GET /admin/readiness. */
export const ReadinessSchema = z.object({
  demo: z.boolean(),
  /** Everything required is there: demo mode can be turned off. */
  ready: z.boolean(),
  checks: z.array(ReadinessCheckSchema),
})

export type LawPageName = z.infer<typeof LawPageNameSchema>
export type LawPage = z.infer<typeof LawPageSchema>
export type Ranking = z.infer<typeof RankingSchema>
export type ReadinessCheck = z.infer<typeof ReadinessCheckSchema>
export type Readiness = z.infer<typeof ReadinessSchema>
