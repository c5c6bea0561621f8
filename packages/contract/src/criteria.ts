import { AWARDED_STARS, CASE_CODES, type CriteriaSet, PART_CODES } from "@ocop/domain"
import { z } from "zod"
import { DateSchema, ProductGroupSchema } from "./common"

const BothSchema = z.object({ vi: z.string(), en: z.string() })
const PointsSchema = z.number().int().nonnegative()
export const AwardedStarsSchema = z.literal(AWARDED_STARS)

const OptionSchema = z.object({
  id: z.string(),
  points: PointsSchema,
  /** The least that so many stars ask of the criterion. */
  gate: AwardedStarsSchema.nullable(),
  knockOut: z.string().nullable(),
  text: BothSchema,
})

const CriterionSchema = z.object({
  code: z.string(),
  heading: z.string().nullable(),
  max: PointsSchema,
  text: BothSchema,
  note: BothSchema.nullable(),
  options: z.array(OptionSchema),
  cases: z.array(z.object({ code: z.enum(CASE_CODES), text: BothSchema, options: z.array(z.string()) })),
})

/**
 * Answer of GET /store/criteria-sets/:set, where `set` is a number (1 to 26: the one in force today, or on `?on=`) or a
 * permanent code ("QD26-03", in force or not). It is what the rules of `@ocop/domain` score by: `scoreSheet(set, …)`.
 */
export const CriteriaSetSchema: z.ZodType<CriteriaSet> = z.object({
  code: z.string(),
  number: z.number().int().positive(),
  group: ProductGroupSchema,
  name: BothSchema,
  validFrom: DateSchema,
  validTo: DateSchema.nullable(),
  legalBasis: z.string(),
  parts: z.array(
    z.object({
      code: z.enum(PART_CODES),
      max: PointsSchema,
      name: BothSchema,
      headings: z.array(z.object({ code: z.string(), max: PointsSchema, text: BothSchema })),
      criteria: z.array(CriterionSchema),
    }),
  ),
  knockOuts: z.array(z.object({ code: z.string(), criterion: z.string().nullable(), text: BothSchema })),
})

export const CriteriaSetQuerySchema = z.object({ on: DateSchema.optional() })

/** What somebody answers to a set; `checkAnswers` of `@ocop/domain` tells whether the set knows it. */
export const AnswersSchema = z.object({
  options: z.record(z.string().max(20), z.string().max(20)),
  cases: z.record(z.string().max(20), z.enum(CASE_CODES)).optional(),
  knockOuts: z.array(z.string().max(60)).max(20),
})
