import type { CriteriaSet } from "@ocop/domain"
import { z } from "zod"
import { CertificateSchema, ProductCardSchema } from "./catalog"
import { CriteriaSetSchema } from "./criteria"

/** One answer that a producer lets shoppers read, in its own words; what proves it by title, a link with its address. */
export const PublicAnswerSchema = z.object({
  criterion: z.string(),
  option: z.string(),
  note: z.string().nullable(),
  evidence: z.array(z.object({ title: z.string(), link: z.string().nullable() })),
})

/**
 * Answer of GET /store/catalog/certificates/:code/criteria: the set that the certificate's product is scored by (null
 * where the record does not say which), and what its producer answered and lets everybody read.
 */
export const CertificateCriteriaSchema = z.object({
  certificate: CertificateSchema,
  product: ProductCardSchema.pick({ id: true, handle: true, title: true, group: true, stars: true }),
  set: CriteriaSetSchema.nullable(),
  answers: z.array(PublicAnswerSchema),
})

export type PublicAnswer = z.infer<typeof PublicAnswerSchema>
export type CertificateCriteria = Omit<z.infer<typeof CertificateCriteriaSchema>, "set"> & { set: CriteriaSet | null }
