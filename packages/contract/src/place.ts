import { z } from "zod"

export const CommuneOptionSchema = z.object({
  code: z.string(),
  name: z.string(),
  provinceCode: z.string(),
  provinceName: z.string(),
})
export const CommuneListSchema = z.object({ communes: z.array(CommuneOptionSchema) })

/** A typed place name, old or new, and the commune it is today. */
export const PlaceMatchSchema = CommuneOptionSchema.extend({
  /** What was matched when it is a former name: "Xã Xuân Yên, huyện Nghi Xuân, Hà Tĩnh". */
  former: z.string().nullable(),
  /** False where the mapping is ambiguous: the person must choose. */
  sure: z.boolean(),
})
export const PlaceSearchQuerySchema = z.object({
  q: z.string().min(1).max(120),
  province: z.string().max(2).optional(),
  limit: z.coerce.number().int().min(1).max(20).default(8),
})
export const PlaceSearchSchema = z.object({ matches: z.array(PlaceMatchSchema) })

export type CommuneOption = z.infer<typeof CommuneOptionSchema>
export type CommuneList = z.infer<typeof CommuneListSchema>
export type PlaceMatch = z.infer<typeof PlaceMatchSchema>
export type PlaceSearch = z.infer<typeof PlaceSearchSchema>
