import { CERTIFICATE_STATES } from "@ocop/domain"
import { z } from "zod"
import { CertificateSchema } from "./catalog"
import { DateSchema, ProducerTypeSchema, ProductGroupSchema, StarsSchema } from "./common"

export const OPEN_PAGE_MOST = 1000

/** GET /store/ocop/products. */
export const OpenProductsQuerySchema = z.object({
  /** Without it the header Accept decides, and JSON where it does not. */
  format: z.enum(["json", "csv"]).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(OPEN_PAGE_MOST).default(200),
  /** A province's slug, such as ha-tinh. */
  province: z.string().max(60).optional(),
})

const OpenCertificateSchema = CertificateSchema.pick({
  code: true,
  state: true,
  stars: true,
  issuedOn: true,
  issuedYear: true,
  decisionNumber: true,
  issuer: true,
  legalBasis: true,
  until: true,
  revokedOn: true,
  revokedGround: true,
  replacedBy: true,
  productCode: true,
  productCodeOld: true,
  source: true,
})

/** One recognised product. Nothing about people: no telephone, no address finer than the commune. */
export const OpenProductSchema = z.object({
  /** The end of its address in the shop. */
  handle: z.string(),
  name: z.string(),
  url: z.string(),
  group: ProductGroupSchema,
  /** One of the decision's 26 criteria sets, where an officer has said which. */
  criteriaSet: z.number().int().min(1).max(26).nullable(),
  producer: z.string().nullable(),
  producerType: ProducerTypeSchema.nullable(),
  provinceCode: z.string(),
  province: z.string(),
  communeCode: z.string().nullable(),
  commune: z.string().nullable(),
  formerDistrict: z.string().nullable(),
  /** What shows on the day of the answer, by a certificate that holds that day; null when none does. */
  stars: StarsSchema.nullable(),
  /** Of the certificate that shows, else of the latest on record; none: there is no certificate on record. */
  state: z.enum([...CERTIFICATE_STATES, "none"]),
  /** Every certificate on record, the newest first. */
  certificates: z.array(OpenCertificateSchema),
})

export const OpenProductsSchema = z.object({
  licence: z.object({ name: z.string(), url: z.string(), attribution: z.string() }),
  /** The day in Việt Nam for which every state holds. */
  on: DateSchema,
  page: z.number().int().min(1),
  pages: z.number().int().min(0),
  count: z.number().int().min(0),
  products: z.array(OpenProductSchema),
})

/** Columns of the CSV: the product, then the certificate that `state` speaks of. */
export const OPEN_COLUMNS = [
  "handle",
  "name",
  "url",
  "group",
  "criteria_set",
  "producer",
  "producer_type",
  "province_code",
  "province",
  "commune_code",
  "commune",
  "former_district",
  "stars",
  "state",
  "certificate_code",
  "certified_stars",
  "issued_on",
  "issued_year",
  "until",
  "decision_number",
  "issuer",
  "legal_basis",
  "revoked_on",
  "product_code",
  "source",
  "product_code_old",
] as const

export type OpenProductsQuery = z.infer<typeof OpenProductsQuerySchema>
export type OpenProduct = z.infer<typeof OpenProductSchema>
export type OpenProducts = z.infer<typeof OpenProductsSchema>
