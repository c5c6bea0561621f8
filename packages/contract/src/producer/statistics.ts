import { z } from "zod"
import { DateSchema, DongSchema } from "../common"

const CountSchema = z.number().int().nonnegative()
export const STATISTICS_DAYS = [30, 90, 365] as const

/** GET shopStatistics. */
export const StatisticsQuerySchema = z.object({
  days: z.coerce
    .number()
    .pipe(z.union([z.literal(30), z.literal(90), z.literal(365)]))
    .default(30),
})

const SalesSchema = z.object({
  /** đồng of goods that were ordered and neither cancelled nor given back; shipping and vouchers apart. */
  dong: DongSchema,
  parcels: CountSchema,
})
export const StatisticsSchema = z.object({
  /** First and last day, Vietnam's. */
  from: DateSchema,
  until: DateSchema,
  /** What one step of the series is. */
  step: z.enum(["day", "week"]),
  sales: z.array(SalesSchema.extend({ from: DateSchema, views: CountSchema })),
  total: SalesSchema.extend({ views: CountSchema }),
  /** As many days before. */
  before: SalesSchema,
  /** By đồng, the best first. */
  bestSellers: z.array(z.object({ productId: z.string(), name: z.string(), dong: DongSchema, packs: CountSchema })),
  /** Products by how often their page was opened, and how many parcels they were ordered in. */
  opened: z.array(z.object({ productId: z.string(), name: z.string(), views: CountSchema, parcels: CountSchema })),
  /** First day on which openings were counted; null: none yet. */
  viewsSince: DateSchema.nullable(),
})

/** POST routes.productViews, once for each opening of a product's page. Nothing about who opened it is sent or kept. */
export const CountViewSchema = z.strictObject({ handle: z.string().min(1).max(160) })

export type Statistics = z.infer<typeof StatisticsSchema>
