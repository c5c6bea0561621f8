import { ILLUSTRATIONS, PRODUCT_GROUPS } from "@ocop/domain"
import { z } from "zod"

/** Whole đồng. VND has no minor unit. */
export const DongSchema = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER)
/** A legal date without time, `YYYY-MM-DD`. */
export const DateSchema = z.iso.date()
export const LocaleSchema = z.enum(["vi", "en"])
/** Text in both languages; English may be absent where only the maker's own words exist. */
export const LocalizedSchema = z.object({ vi: z.string(), en: z.string().nullable() })

export const ProductGroupSchema = z.enum(PRODUCT_GROUPS)
export const ProducerTypeSchema = z.enum([
  "cooperative",
  "cooperative_group",
  "company",
  "farm",
  "household_business",
  "association",
])
export const StarsSchema = z.union([z.literal(3), z.literal(4), z.literal(5)])

/** The drawing that stands in until the maker sends a photograph. */
export const IllustrationSchema = z.enum(ILLUSTRATIONS)

/** The finest place that is known; nothing finer is ever guessed. */
export const PlaceRefSchema = z.object({
  precision: z.enum(["commune", "district", "province"]),
  provinceCode: z.string(),
  provinceName: z.string(),
  provinceSlug: z.string(),
  communeCode: z.string().nullable(),
  /** With its kind: "Xã Tiên Điền". */
  communeName: z.string().nullable(),
  communeSlug: z.string().nullable(),
  formerCommune: z.string().nullable(),
  formerDistrict: z.string().nullable(),
  formerProvince: z.string().nullable(),
})

/** Stars shown today, from a certificate valid today or in grace. `until` is the last day on which they show. */
export const ShownStarsSchema = z.object({
  stars: StarsSchema,
  state: z.enum(["valid", "grace"]),
  until: DateSchema,
  certificateCode: z.string(),
})

export const PagingSchema = z.object({
  page: z.number().int().min(1),
  pages: z.number().int().min(0),
  count: z.number().int().min(0),
})

export type Locale = z.infer<typeof LocaleSchema>
export type Localized = z.infer<typeof LocalizedSchema>
export type ProductGroup = z.infer<typeof ProductGroupSchema>
export type ProducerType = z.infer<typeof ProducerTypeSchema>
export type Illustration = z.infer<typeof IllustrationSchema>
export type PlaceRef = z.infer<typeof PlaceRefSchema>
export type ShownStars = z.infer<typeof ShownStarsSchema>
export type Paging = z.infer<typeof PagingSchema>
