import { CERTIFICATE_STATES, ISSUER_LEVELS, REVOCATION_GROUND_CODES } from "@ocop/domain"
import { z } from "zod"
import {
  DateSchema,
  DongSchema,
  IllustrationSchema,
  LocalizedSchema,
  PagingSchema,
  PlaceRefSchema,
  ProducerTypeSchema,
  ProductGroupSchema,
  ShownStarsSchema,
  StarsSchema,
} from "./common"

/** What can be bought of a product: one pack at one price. Only approved producers have offers. */
export const OfferSchema = z.object({
  variantId: z.string(),
  price: DongSchema,
  /** The price before a dated reduction, when there is one. */
  priceBefore: DongSchema.nullable(),
  pack: LocalizedSchema,
  /** Net weight of the pack in grams, when it is sold by weight. */
  netGrams: z.number().int().positive().nullable(),
  /** What the parcel weighs in grams; shipping is priced from it. */
  shippingGrams: z.number().int().positive(),
  inStock: z.boolean(),
  /** Made-up data of demo mode. */
  sample: z.boolean(),
})

export const ProducerRefSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  type: ProducerTypeSchema.nullable(),
})

export const ProductCardSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  group: ProductGroupSchema,
  illustration: IllustrationSchema,
  /** A photograph's URL; null until the maker sends one. */
  photo: z.string().nullable(),
  alcohol: z.boolean(),
  place: PlaceRefSchema,
  producer: ProducerRefSchema.nullable(),
  stars: ShownStarsSchema.nullable(),
  /** The cheapest pack in stock, else the cheapest pack; null when nobody sells it here. */
  offer: OfferSchema.nullable(),
})

export const CertificateSchema = z.object({
  code: z.string(),
  state: z.enum(CERTIFICATE_STATES),
  stars: StarsSchema.nullable(),
  issuedOn: DateSchema.nullable(),
  issuedYear: z.number().int().nullable(),
  issuedPrecision: z.enum(["day", "year", "unknown"]),
  decisionNumber: z.string().nullable(),
  issuer: z.string().nullable(),
  legalBasis: z.string().nullable(),
  /** The last day on which its stars show, or showed; null when it cannot be known. */
  until: DateSchema.nullable(),
  /** Whole months of validity left today, of 36; null when not valid or the day of issue is unknown and no bound holds. */
  monthsLeft: z.number().int().min(0).max(36).nullable(),
  graceUntil: DateSchema.nullable(),
  graceGround: z.string().nullable(),
  revokedOn: DateSchema.nullable(),
  revokedReason: z.string().nullable(),
  /** One of the law's grounds; null where a record of before does not tell. */
  revokedGround: z.enum(REVOCATION_GROUND_CODES).nullable(),
  /** From this day on a newer award of the product stands instead, whose code follows. */
  replacedOn: DateSchema.nullable(),
  replacedBy: z.string().nullable(),
  decidedOn: DateSchema.nullable(),
  issuerLevel: z.enum(ISSUER_LEVELS).nullable(),
  /** Which of the 26 criteria sets, where it is known. */
  setNumber: z.number().int().nullable(),
  setCode: z.string().nullable(),
  productCode: z.string().nullable(),
  productCodeOld: z.string().nullable(),
  /** Where the record was read. */
  source: z.string(),
})

/** What the programme's officers found to be true of a report that a mark was used wrongly. */
export const UpheldMisuseSchema = z.object({ outcome: z.string(), on: DateSchema })

/** Behind a public code: the record that stands, its product, and everything else on record of that product. */
export const CertificatePageSchema = z.object({
  certificate: CertificateSchema,
  product: ProductCardSchema,
  /** Other certificates of the product, the newest first. */
  others: z.array(CertificateSchema),
  /** Codes of records that were corrected and lead here. */
  correctedCodes: z.array(z.string()),
  /** Which of the 26 criteria sets the product is scored by; null where the record does not say. */
  setNumber: z.number().int().min(1).max(26).nullable(),
  /** Reports of misuse that were found true, the newest first. */
  misuses: z.array(UpheldMisuseSchema),
})

export const LabelSchema = z.object({
  ingredients: LocalizedSchema.nullable(),
  warnings: LocalizedSchema.nullable(),
  storage: LocalizedSchema.nullable(),
  shelfLifeDays: z.number().int().positive().nullable(),
  declarationNumber: z.string().nullable(),
  sample: z.boolean(),
})

/** What a page may show of a producer. Bank account and private contact are never part of it. */
export const ProducerSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  legalName: z.string(),
  type: ProducerTypeSchema.nullable(),
  taxCode: z.string().nullable(),
  address: z.string().nullable(),
  publicPhone: z.string().nullable(),
  website: z.string().nullable(),
  place: PlaceRefSchema,
  selling: z.boolean(),
  productCount: z.number().int(),
  /** Working days before a parcel leaves; null where nothing is sold. */
  leadTimeDays: z.number().int().nullable(),
  /** It rests: the first day on which it sells again; null while it sells, and where nothing is sold. */
  reopensOn: DateSchema.nullable(),
})

export const TourismPointRefSchema = z.object({
  slug: z.string(),
  name: z.string(),
  place: PlaceRefSchema,
  /** True only where the list says that OCOP goods are shown or sold there. */
  showroom: z.boolean(),
})

/** One thing in a gift set: the product whose packs lie in it. */
export const SetPartSchema = z.object({
  handle: z.string(),
  title: z.string(),
  illustration: IllustrationSchema,
  photo: z.string().nullable(),
  pack: LocalizedSchema,
  quantity: z.number().int().positive(),
  stars: ShownStarsSchema.nullable(),
})

export const ProductSchema = ProductCardSchema.extend({
  description: LocalizedSchema.nullable(),
  descriptionSample: z.boolean(),
  offers: z.array(OfferSchema),
  /** What lies in a gift set; empty for everything else. */
  contents: z.array(SetPartSchema),
  certificates: z.array(CertificateSchema),
  maker: ProducerSchema.nullable(),
  label: LabelSchema.nullable(),
  whereToSee: z.array(TourismPointRefSchema),
  related: z.array(ProductCardSchema),
  /** Set when this product is a tourism service: its own page with directions. */
  tourismPoint: TourismPointRefSchema.nullable(),
  source: z.string(),
})

export const TourismPointSchema = TourismPointRefSchema.extend({
  kind: LocalizedSchema,
  fact: LocalizedSchema.nullable(),
  operator: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  directionsUrl: z.string(),
  stars: ShownStarsSchema.nullable(),
  certificates: z.array(CertificateSchema),
  productHandle: z.string().nullable(),
  nearby: z.array(ProductCardSchema),
  source: z.string(),
})

export const SORTS = ["featured", "newest", "price_asc", "price_desc", "name"] as const
export const ProductListQuerySchema = z.object({
  group: ProductGroupSchema.optional(),
  province: z.string().max(60).optional(),
  commune: z.string().max(80).optional(),
  producer: z.string().max(120).optional(),
  stars: z.coerce.number().int().min(3).max(5).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
  sort: z.enum(SORTS).default("featured"),
  /** Only products somebody sells. */
  offered: z.stringbool().optional(),
})
export const ProductListSchema = PagingSchema.extend({ products: z.array(ProductCardSchema) })

export const ProducerListQuerySchema = z.object({
  page: z.coerce.number().int().min(1).max(1000).default(1),
  /** Slug. */
  province: z.string().max(60).optional(),
  type: ProducerTypeSchema.optional(),
})

/** Shareable search: every facet may repeat. */
const many = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (v) => (v === undefined ? [] : Array.isArray(v) ? v : String(v).split(",").filter(Boolean)),
    z.array(item).max(34),
  )
export const SearchQuerySchema = z.object({
  q: z.string().max(120).default(""),
  stars: many(z.coerce.number().int().min(3).max(5)),
  province: many(z.string().max(60)),
  group: many(ProductGroupSchema),
  producerType: many(ProducerTypeSchema),
  priceMin: z.coerce.number().int().min(0).optional(),
  priceMax: z.coerce.number().int().min(0).optional(),
  inStock: z.stringbool().optional(),
  sort: z.enum(["relevance", "price_asc", "price_desc"]).default("relevance"),
  page: z.coerce.number().int().min(1).max(100).default(1),
})
export const FacetSchema = z.object({ value: z.string(), label: LocalizedSchema, count: z.number().int() })
export const SearchResultSchema = PagingSchema.extend({
  products: z.array(ProductCardSchema),
  facets: z.object({
    stars: z.array(FacetSchema),
    province: z.array(FacetSchema),
    group: z.array(FacetSchema),
    producerType: z.array(FacetSchema),
  }),
  priceRange: z.object({ min: DongSchema, max: DongSchema }).nullable(),
  /** When nothing matched: what comes close. */
  close: z.array(ProductCardSchema),
})

export const ProvinceCountSchema = z.object({
  code: z.string(),
  slug: z.string(),
  name: z.string(),
  kind: z.enum(["city", "province"]),
  products: z.number().int(),
  producers: z.number().int(),
  tourismPoints: z.number().int(),
})
export const ProvinceListSchema = z.object({ provinces: z.array(ProvinceCountSchema) })
export const CommuneCountSchema = z.object({
  code: z.string(),
  slug: z.string(),
  name: z.string(),
  kind: z.enum(["ward", "commune", "special_zone"]),
  products: z.number().int(),
})
/** `/dia-phuong/[slug]`: a province or a commune. */
export const PlacePageSchema = z.object({
  kind: z.enum(["province", "commune"]),
  place: PlaceRefSchema,
  /** Former units that make up this commune, "Xã Xuân Yên, huyện Nghi Xuân"; empty for a province. */
  formerNames: z.array(z.string()),
  formerProvinces: z.array(z.string()),
  communes: z.array(CommuneCountSchema),
  producers: z.array(ProducerSchema),
  tourismPoints: z.array(TourismPointRefSchema),
  productCount: z.number().int(),
})

export const HomeSchema = z.object({
  products: z.array(ProductCardSchema),
  provinces: z.array(ProvinceCountSchema),
  groups: z.array(z.object({ group: ProductGroupSchema, count: z.number().int() })),
  tourismPoints: z.array(
    TourismPointRefSchema.extend({ fact: LocalizedSchema.nullable(), stars: ShownStarsSchema.nullable() }),
  ),
  counts: z.object({ products: z.number().int(), producers: z.number().int(), starred: z.number().int() }),
})

export const ProducerPageSchema = z.object({ producer: ProducerSchema, products: z.array(ProductCardSchema) })
export const ProducerListSchema = PagingSchema.extend({ producers: z.array(ProducerSchema) })
export const TourismPointListSchema = z.object({
  points: z.array(TourismPointRefSchema.extend({ kind: LocalizedSchema, stars: ShownStarsSchema.nullable() })),
})

/** Every public path of the catalogue, for the sitemap. */
export const CatalogPathsSchema = z.object({
  products: z.array(z.object({ handle: z.string(), updatedAt: z.string() })),
  producers: z.array(z.string()),
  tourismPoints: z.array(z.string()),
  certificates: z.array(z.string()),
  places: z.array(z.string()),
})

export type Offer = z.infer<typeof OfferSchema>
export type ProducerRef = z.infer<typeof ProducerRefSchema>
export type ProductCard = z.infer<typeof ProductCardSchema>
export type Certificate = z.infer<typeof CertificateSchema>
export type UpheldMisuse = z.infer<typeof UpheldMisuseSchema>
export type CertificatePage = z.infer<typeof CertificatePageSchema>
export type Label = z.infer<typeof LabelSchema>
export type Producer = z.infer<typeof ProducerSchema>
export type ProducerPage = z.infer<typeof ProducerPageSchema>
export type ProducerList = z.infer<typeof ProducerListSchema>
export type Product = z.infer<typeof ProductSchema>
export type SetPart = z.infer<typeof SetPartSchema>
export type TourismPointRef = z.infer<typeof TourismPointRefSchema>
export type TourismPoint = z.infer<typeof TourismPointSchema>
export type TourismPointList = z.infer<typeof TourismPointListSchema>
export type ProductListQuery = z.infer<typeof ProductListQuerySchema>
export type ProducerListQuery = z.infer<typeof ProducerListQuerySchema>
export type ProductList = z.infer<typeof ProductListSchema>
export type SearchQuery = z.infer<typeof SearchQuerySchema>
export type Facet = z.infer<typeof FacetSchema>
export type SearchResult = z.infer<typeof SearchResultSchema>
export type ProvinceCount = z.infer<typeof ProvinceCountSchema>
export type ProvinceList = z.infer<typeof ProvinceListSchema>
export type CommuneCount = z.infer<typeof CommuneCountSchema>
export type PlacePage = z.infer<typeof PlacePageSchema>
export type Home = z.infer<typeof HomeSchema>
export type CatalogPaths = z.infer<typeof CatalogPathsSchema>
