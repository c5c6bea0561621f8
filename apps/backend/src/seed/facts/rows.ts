import { z } from "zod"

const name = z.string().trim().min(1, "must not be empty")
const known = z
  .string()
  .trim()
  .transform((text) => text || null)
const provinceCode = z.string().regex(/^\d{2}$/, "must be two digits")
const communeCode = z.string().regex(/^\d{5}$/, "must be five digits")
const knownCommuneCode = z
  .string()
  .regex(/^(\d{5})?$/, "must be five digits or empty")
  .transform((code) => code || null)

export const ProvinceRow = z.object({ code: provinceCode, name, kind: z.enum(["city", "province"]) })
export const CommuneRow = z.object({
  code: communeCode,
  province_code: provinceCode,
  name,
  kind: z.enum(["ward", "commune", "special_zone"]),
})
export const FormerCommuneRow = z.object({
  former_code: communeCode,
  former_name: name,
  former_district: name,
  former_province: name,
  commune_code: communeCode,
  certainty: z.enum(["merged", "province_changed", "unchanged", "renamed", "ambiguous", "split_population"]),
})
/** One recognised product as a public list gives it; empty cells are unknown. */
export const ProductRow = z.object({
  name,
  producer: known,
  producer_type: z
    .enum(["cooperative", "cooperative_group", "company", "farm", "household_business", "association", ""])
    .transform((type) => type || null),
  commune: known,
  former_district: known,
  former_province: known,
  province_code: provinceCode,
  province: name,
  commune_code: knownCommuneCode,
  group: z.enum(["food", "beverage", "medicinal", "handicraft", "ornamental", "tourism"]),
  stars: z.enum(["3", "4", "5", ""]).transform((stars) => (stars ? starsOf(stars) : null)),
  recognised_year: z
    .string()
    .regex(/^(20(1[89]|[2-9]\d))?$/, "must be a year from 2018 on, or empty")
    .transform((year) => (year ? Number(year) : null)),
  source: name,
})
/** A shorter name of a producer, made of words of its legal name. */
export const ProducerNameRow = z.object({ legal_name: name, name })
export const TourismPointRow = z.object({
  name,
  kind_vi: name,
  kind_en: name,
  showroom: z.enum(["yes", "no"]).transform((answer) => answer === "yes"),
  commune: known,
  former_district: known,
  former_province: known,
  province: name,
  fact_vi: known,
  fact_en: known,
})

export type ProvinceFacts = z.output<typeof ProvinceRow>
export type CommuneFacts = z.output<typeof CommuneRow>
export type FormerCommuneFacts = z.output<typeof FormerCommuneRow>
export type ProductFacts = z.output<typeof ProductRow>
export type ProducerNameFacts = z.output<typeof ProducerNameRow>
export type TourismPointFacts = z.output<typeof TourismPointRow>

function starsOf(stars: "3" | "4" | "5"): 3 | 4 | 5 {
  return ({ "3": 3, "4": 4, "5": 5 } as const)[stars]
}
