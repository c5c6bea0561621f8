import { CASE_CODES, CERTIFICATE_STATES, DOSSIER_ACTS, DOSSIER_KINDS, DOSSIER_STATES, PART_CODES } from "@ocop/domain"
import { z } from "zod"
import { DateSchema, DongSchema, ProducerTypeSchema } from "./common"
import { AnswersSchema } from "./criteria"

export const EVIDENCE_KINDS = ["file", "photo", "link", "paper", "lot", "sales", "contract"] as const
/** Photographs are made anew as WebP; whatever else is handed in is a PDF. */
export const EVIDENCE_MIMES = ["application/pdf", "image/webp"] as const
/** Bytes of one file, pieces of evidence of one dossier. */
export const EVIDENCE_FILES = { bytes: 10 * 1024 * 1024, most: 60 } as const
export const COMMENT_STAGES = ["commune", "province", "council"] as const
export const DOSSIER_DESKS = ["producer", "commune", "province", "council", "ministry"] as const

const IdSchema = z.string().min(1).max(64)
const CodeSchema = z.string().min(1).max(20)
export const DossierKindSchema = z.enum(DOSSIER_KINDS)
export const DossierStateSchema = z.enum(DOSSIER_STATES)

/** What changed since the recognition (Decision 26/2026/QĐ-TTg, re-assessment), told and proved. */
export const CHANGE_TOPICS = [
  "raw_material",
  "technology",
  "packaging",
  "tests",
  "markets",
  "output",
  "revenue",
  "papers",
  "other",
] as const
export const DossierChangeSchema = z.strictObject({
  topic: z.enum(CHANGE_TOPICS),
  text: z.string().trim().min(1).max(1000),
  /** Ids of the dossier's evidence. */
  evidence: z.array(IdSchema).max(10),
})

/** What form 01 asks besides who and what; all of it may be left open. */
export const RegistrationSchema = z.strictObject({
  /** The commune that it is filed with; asked only where the producer's own is unknown. */
  communeCode: z
    .string()
    .regex(/^\d{5}$/)
    .nullable()
    .default(null),
  contactName: z.string().trim().max(120).default(""),
  contactPhone: z.string().trim().max(20).default(""),
  /** Year in which this product was first made. */
  since: z.number().int().min(1900).max(2100).nullable().default(null),
  workers: z.number().int().min(0).max(100_000).nullable().default(null),
  localWorkers: z.number().int().min(0).max(100_000).nullable().default(null),
  /** "12 tấn", in the maker's words. */
  yearlyOutput: z.string().trim().max(120).default(""),
  rawMaterial: z.string().trim().max(500).default(""),
  story: z.string().trim().max(2000).default(""),
})

/** What was so when it was attached, and stays so in this dossier. */
export const EvidenceFactsSchema = z.union([
  z.object({ paper: z.object({ kind: z.string(), validUntil: DateSchema.nullable() }) }),
  z.object({
    sales: z.object({
      from: DateSchema,
      until: DateSchema,
      parcels: z.number().int(),
      dong: DongSchema,
      packs: z.number().int(),
      months: z.array(z.object({ month: z.string(), dong: DongSchema, packs: z.number().int() })),
    }),
  }),
])

export const EvidenceSchema = z.object({
  id: z.string(),
  /** Null: of the dossier as a whole. */
  criterion: z.string().nullable(),
  kind: z.enum(EVIDENCE_KINDS),
  title: z.string(),
  mime: z.enum(EVIDENCE_MIMES).nullable(),
  bytes: z.number().int().nullable(),
  sha256: z.string().nullable(),
  /** A link's address, or the id of what the shop knows. */
  ref: z.string().nullable(),
  facts: EvidenceFactsSchema.nullable(),
  isPublic: z.boolean(),
  /** It came from the last dossier. */
  isCarried: z.boolean(),
  addedAt: z.string(),
})

export const DossierCommentSchema = z.object({
  id: z.string(),
  criterion: z.string().nullable(),
  stage: z.enum(COMMENT_STAGES),
  text: z.string(),
  byName: z.string(),
  at: z.string(),
})

export const DossierStepSchema = z.object({
  id: z.string(),
  act: z.enum(DOSSIER_ACTS),
  from: DossierStateSchema,
  to: DossierStateSchema,
  note: z.string().nullable(),
  /** `member:<id>`, `user:<id>`, or a job's name. */
  actor: z.string(),
  /** Null where nobody of that id is left. */
  actorName: z.string().nullable(),
  at: z.string(),
})

const DossierHeadSchema = z.object({
  id: z.string(),
  /** "HS-7Q2M-9XWD" */
  code: z.string(),
  kind: DossierKindSchema,
  state: DossierStateSchema,
  /** Whose turn it is; null when it is over. */
  desk: z.enum(DOSSIER_DESKS).nullable(),
  isPaper: z.boolean(),
  setNumber: z.number().int(),
  setCode: z.string(),
  productId: z.string(),
  productName: z.string(),
  producerId: z.string(),
  producerName: z.string(),
  provinceCode: z.string().nullable(),
  communeCode: z.string().nullable(),
  communeName: z.string().nullable(),
  formerDistrict: z.string().nullable(),
  selfPoints: z.number().int().nullable(),
  /** The last filing; the first one decides the set and whether a renewal was in time. */
  filedOn: DateSchema.nullable(),
  firstFiledOn: DateSchema.nullable(),
  /** Last day of the commune. */
  communeDueOn: DateSchema.nullable(),
  /** Last day for the decision: of a re-assessment 45 days after it was complete; null for other kinds. */
  decisionDueOn: DateSchema.nullable(),
  samplesReceived: z.number().int().nullable(),
  samplesReceivedOn: DateSchema.nullable(),
  revision: z.number().int(),
  createdAt: z.string(),
  /** When it came into its state. */
  stateSince: z.string(),
})
/** A dossier in a list. */
export const DossierCardSchema = DossierHeadSchema

/** Everything of one dossier, for its people and for whoever has it on their desk. */
export const DossierSchema = DossierHeadSchema.extend({
  version: z.number().int(),
  answers: AnswersSchema,
  /** Criterion → the producer's words. */
  notes: z.record(z.string(), z.string()),
  /** Criteria whose answer shoppers may read. */
  shown: z.array(z.string()),
  /** Criteria whose answer came from the last dossier and was not looked at since. */
  carried: z.array(z.string()),
  registration: RegistrationSchema,
  changes: z.array(DossierChangeSchema),
  declaredName: z.string().nullable(),
  filedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  previousDossierId: z.string().nullable(),
  previousCertificate: z
    .object({
      id: z.string(),
      code: z.string(),
      stars: z.number().int().nullable(),
      decisionNumber: z.string().nullable(),
      issuedOn: DateSchema.nullable(),
      /** Its last day. */
      until: DateSchema.nullable(),
    })
    .nullable(),
  product: z.object({
    id: z.string(),
    name: z.string(),
    handle: z.string(),
    group: z.string(),
    illustration: z.string(),
    photoId: z.string().nullable(),
  }),
  producer: z.object({
    id: z.string(),
    name: z.string(),
    legalName: z.string(),
    type: ProducerTypeSchema.nullable(),
    taxCode: z.string().nullable(),
    representative: z.string().nullable(),
    phone: z.string().nullable(),
    address: z.string().nullable(),
    provinceName: z.string().nullable(),
    communeName: z.string().nullable(),
    /** Null: the dossier has to say with which commune it is filed. */
    communeCode: z.string().nullable(),
    isSuspended: z.boolean(),
  }),
  evidence: z.array(EvidenceSchema),
  comments: z.array(DossierCommentSchema),
  steps: z.array(DossierStepSchema),
})

/** POST shopDossiers; answers Dossier. `from`: the certificate that it renews or raises. */
export const StartDossierSchema = z.strictObject({
  kind: DossierKindSchema,
  productId: IdSchema,
  setNumber: z.number().int().min(1).max(26),
})
/** POST shopDossierSaves "answers": one criterion. Null takes the answer out. Answers Dossier. */
export const SaveAnswerSchema = z.strictObject({
  version: z.number().int().min(1),
  criterion: CodeSchema,
  option: z.string().min(1).max(40).nullable(),
  case: z.enum(CASE_CODES).nullable().default(null),
  note: z.string().trim().max(1000).default(""),
  shown: z.boolean().default(false),
})
export const SaveRegistrationSchema = z.strictObject({
  version: z.number().int().min(1),
  registration: RegistrationSchema,
})
export const SaveChangesSchema = z.strictObject({
  version: z.number().int().min(1),
  changes: z.array(DossierChangeSchema).max(20),
})
/** POST: another criteria set; answers that it does not ask go. */
export const SaveSetSchema = z.strictObject({
  version: z.number().int().min(1),
  setNumber: z.number().int().min(1).max(26),
})

const AboutEvidence = { criterion: CodeSchema.nullable().default(null), isPublic: z.boolean().default(false) }
/** POST shopDossierEvidence as JSON: what needs no file of its own. Answers Dossier. */
export const AddEvidenceSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("link"),
    url: z.url({ protocol: /^https?$/ }).max(500),
    title: z.string().trim().max(200).default(""),
    ...AboutEvidence,
  }),
  z.strictObject({ kind: z.literal("paper"), paperId: IdSchema, ...AboutEvidence }),
  z.strictObject({ kind: z.literal("sales"), ...AboutEvidence }),
])
/** The fields beside `file` of the same address as a form (multipart). */
export const AddEvidenceFileSchema = z.strictObject({
  kind: z.enum(["file", "photo", "contract"]).default("file"),
  title: z.string().trim().max(200).default(""),
  criterion: z.union([z.literal("").transform(() => null), CodeSchema]).default(""),
})
export const ChangeEvidenceSchema = z.strictObject({
  title: z.string().trim().min(1).max(200).optional(),
  isPublic: z.boolean().optional(),
})

/** POST shopDossierActs "filings": files it, or hands in what the province still wanted. Answers Dossier. */
export const FileDossierSchema = z.strictObject({
  version: z.number().int().min(1),
  /** Who declares, in so many words, that everything in it is true. */
  declaredName: z.string().trim().min(2).max(120),
  declaresTruth: z.literal(true),
})
/** POST shopDossierActs "withdrawals". */
export const WithdrawDossierSchema = z.strictObject({ reason: z.string().trim().max(500).default("") })

/** What the shop knows and may attach. */
export const KnownEvidenceSchema = z.object({
  papers: z.array(
    z.object({ id: z.string(), kind: z.string(), title: z.string().nullable(), validUntil: DateSchema.nullable() }),
  ),
  /** Of the product, over the twelve months before today. */
  sales: z.object({
    from: DateSchema,
    until: DateSchema,
    parcels: z.number().int(),
    dong: DongSchema,
    packs: z.number().int(),
  }),
})

/** When a renewal of a certificate may be filed: no earlier than 180 and no later than 120 days before it ends. */
export const RenewalSchema = z.object({
  opensOn: DateSchema,
  closesOn: DateSchema,
  state: z.enum(["not_yet", "open", "late"]),
})
export const StarCertificateSchema = z.object({
  id: z.string(),
  code: z.string(),
  productId: z.string(),
  productName: z.string(),
  stars: z.number().int().nullable(),
  state: z.enum(CERTIFICATE_STATES),
  decisionNumber: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: DateSchema.nullable(),
  /** Its last day. */
  until: DateSchema.nullable(),
  monthsLeft: z.number().int(),
  daysLeft: z.number().int().nullable(),
  renewal: RenewalSchema.nullable(),
})
/** A product of the shop for which a dossier could be begun, or is. */
export const StarProductSchema = z.object({
  productId: z.string(),
  name: z.string(),
  group: z.string(),
  illustration: z.string(),
  photoId: z.string().nullable(),
  setNumber: z.number().int().nullable(),
  /** Sets that fit, the likeliest first. */
  proposals: z.array(z.number().int()),
  stars: z.number().int().nullable(),
  certificateId: z.string().nullable(),
  /** Of its newest certificate; `kindsFor` of the domain tells what may be begun. */
  certificateState: z.enum(CERTIFICATE_STATES).nullable(),
  /** The dossier that is under way. */
  dossierId: z.string().nullable(),
})
/** GET shopDossiers. */
export const ShopStarsSchema = z.object({
  today: DateSchema,
  canStart: z.boolean(),
  certificates: z.array(StarCertificateSchema),
  dossiers: z.array(DossierCardSchema),
  products: z.array(StarProductSchema),
})

export const DossierPartSchema = z.enum(PART_CODES)
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]
export type EvidenceMime = (typeof EVIDENCE_MIMES)[number]
export type CommentStage = (typeof COMMENT_STAGES)[number]
export type ChangeTopic = (typeof CHANGE_TOPICS)[number]
export type DossierChange = z.infer<typeof DossierChangeSchema>
export type Registration = z.infer<typeof RegistrationSchema>
export type EvidenceFacts = z.infer<typeof EvidenceFactsSchema>
export type Evidence = z.infer<typeof EvidenceSchema>
export type DossierComment = z.infer<typeof DossierCommentSchema>
export type DossierStep = z.infer<typeof DossierStepSchema>
export type DossierCard = z.infer<typeof DossierCardSchema>
export type Dossier = z.infer<typeof DossierSchema>
export type StartDossier = z.infer<typeof StartDossierSchema>
export type SaveAnswer = z.infer<typeof SaveAnswerSchema>
export type AddEvidence = z.infer<typeof AddEvidenceSchema>
export type FileDossier = z.infer<typeof FileDossierSchema>
export type KnownEvidence = z.infer<typeof KnownEvidenceSchema>
export type Renewal = z.infer<typeof RenewalSchema>
export type StarCertificate = z.infer<typeof StarCertificateSchema>
export type StarProduct = z.infer<typeof StarProductSchema>
export type ShopStars = z.infer<typeof ShopStarsSchema>
