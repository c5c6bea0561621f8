import { CriteriaSetSchema } from "@ocop/contract"
import type { CriteriaSet } from "@ocop/domain"
import type { z } from "zod"

/** A set as routes answer it. */
export const answerable = (set: CriteriaSet): z.infer<typeof CriteriaSetSchema> => CriteriaSetSchema.parse(set)
