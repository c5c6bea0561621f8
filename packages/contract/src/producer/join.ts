import { PAPER_KINDS, PRODUCER_STATUSES, TO_SELL } from "@ocop/domain"
import { z } from "zod"
import { DateSchema, PlaceRefSchema, ProducerTypeSchema } from "../common"

export const ProducerStatusSchema = z.enum(PRODUCER_STATUSES)
export const ToSellSchema = z.enum(TO_SELL)
export const PaperKindSchema = z.enum(PAPER_KINDS)

/** What a paper's file may be: a photograph (JPEG, PNG, WebP) or a PDF; bytes of one, papers of one shop. */
export const PAPER_FILES = { bytes: 12 * 1024 * 1024, most: 40 } as const

const NameSchema = z.string().trim().min(2).max(200)
const PhoneSchema = z.string().trim().min(8).max(20)
const CommuneSchema = z.string().regex(/^\d{5}$/)

/** POST producerRoutes.shops: a shop is begun; whoever begins it owns it. Only its name must be known. Answers ShopProfile. */
export const OpenShopSchema = z.strictObject({
  name: NameSchema,
  type: ProducerTypeSchema.optional(),
  communeCode: CommuneSchema.optional(),
  /** Id of a producer of the public list that this shop says it is; the operator decides on its papers. */
  claims: z.string().min(1).max(64).optional(),
})

/** POST producerRoutes.shopProfile: only what is named changes. Empty text takes a fact out. A new name may have to wait. */
export const ChangeShopSchema = z.strictObject({
  name: NameSchema.optional(),
  legalName: NameSchema.optional(),
  type: ProducerTypeSchema.optional(),
  /** As people type it; `normalizeTaxCode` of the domain reads it. */
  taxCode: z.string().trim().max(30).optional(),
  communeCode: CommuneSchema.optional(),
  address: z.string().trim().max(300).optional(),
  representative: z.string().trim().max(120).optional(),
  publicPhone: z.union([z.literal(""), PhoneSchema]).optional(),
  /** Working days before a parcel leaves. */
  leadTimeDays: z.number().int().min(0).max(60).optional(),
  claims: z.string().max(64).nullable().optional(),
})

export const ClosingSchema = z.object({
  id: z.string(),
  /** Both days are closed. */
  from: DateSchema,
  to: DateSchema,
  reason: z.string(),
  /** The operator announced it; only the operator takes it back. */
  byOperator: z.boolean(),
})
/** POST producerRoutes.shopClosings, and the Admin's. The last day may not be past; 120 days at most. */
export const AnnounceClosingSchema = z.strictObject({
  from: DateSchema,
  to: DateSchema,
  reason: z.string().trim().min(2).max(200),
})

export const PaperSchema = z.object({
  id: z.string(),
  kind: PaperKindSchema,
  title: z.string().nullable(),
  /** Its last day; null: for good, or not said. */
  validUntil: DateSchema.nullable(),
  isPhoto: z.boolean(),
  bytes: z.number().int(),
  addedAt: z.string(),
  /** May still be taken out: the operator has not decided on it. */
  isRemovable: z.boolean(),
})
/** Fields of POST producerRoutes.shopPapers (multipart, file `file`). Answers the shop's profile. */
export const AddPaperSchema = z.strictObject({
  kind: PaperKindSchema,
  title: z.string().trim().max(120).optional(),
  validUntil: z.union([z.literal(""), DateSchema]).optional(),
})

/** Where the shop's money goes. `accountNumber` is whole for the owner only; for others its last four characters. */
export const ShopBankAccountSchema = z.object({
  bankBin: z.string(),
  bankName: z.string(),
  accountNumber: z.string(),
  accountName: z.string(),
  changedAt: z.string(),
})
/** POST producerRoutes.shopBankAccount, by the owner alone. The name is folded as banks write it. */
export const SetBankAccountSchema = z.strictObject({
  bankBin: z.string().regex(/^\d{6}$/),
  accountNumber: z.string().trim().min(4).max(40),
  accountName: z.string().trim().min(2).max(120),
})

/** One producer of the public list. */
export const RecordedProducerSchema = z.object({
  id: z.string(),
  name: z.string(),
  legalName: z.string(),
  type: ProducerTypeSchema.nullable(),
  place: PlaceRefSchema,
  /** What the list says it makes, three at most. */
  goods: z.array(z.string()),
  productCount: z.number().int(),
})
export const RecordedProducersQuery = z.object({ q: z.string().trim().min(2).max(120) })
export const RecordedProducersSchema = z.object({ producers: z.array(RecordedProducerSchema) })

/** A shop as its members see it. */
export const ShopProfileSchema = z.object({
  id: z.string(),
  status: ProducerStatusSchema,
  handle: z.string(),
  name: z.string(),
  legalName: z.string(),
  type: ProducerTypeSchema.nullable(),
  taxCode: z.string().nullable(),
  place: PlaceRefSchema.nullable(),
  address: z.string().nullable(),
  representative: z.string().nullable(),
  publicPhone: z.string().nullable(),
  leadTimeDays: z.number().int(),
  /** How the shop wants to be called, while the operator looks at it; and the last name that was not accepted. */
  wantedName: z.string().nullable(),
  refusedName: z.object({ name: z.string(), reason: z.string() }).nullable(),
  claims: RecordedProducerSchema.nullable(),
  /** What the operator asked for, while the status is `more_wanted`. */
  wanted: z.string().nullable(),
  suspendedReason: z.string().nullable(),
  submittedAt: z.string().nullable(),
  /** Type, names, tax code and place may be changed now. */
  isIdentityOpen: z.boolean(),
  /** In the order of the domain's TO_SELL. */
  missing: z.array(ToSellSchema),
  /** Nothing that the operator needs is missing. */
  isReadyToSubmit: z.boolean(),
  closings: z.array(ClosingSchema),
  /** By the backend's clock. */
  today: DateSchema,
  /** Set while it rests: the first day on which it sells again. */
  reopensOn: DateSchema.nullable(),
  /** Seen by the owner; empty for others. */
  papers: z.array(PaperSchema),
  bankAccount: ShopBankAccountSchema.nullable(),
})

/** GET /admin/producers */
export const ADMIN_PRODUCER_STATES = ["queue", ...PRODUCER_STATUSES] as const
export const AdminProducersQuery = z.object({
  state: z.enum(ADMIN_PRODUCER_STATES).default("queue"),
  q: z.string().trim().max(120).optional(),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export const AdminProducerRowSchema = z.object({
  id: z.string(),
  name: z.string(),
  legalName: z.string(),
  type: ProducerTypeSchema.nullable(),
  status: ProducerStatusSchema,
  sample: z.boolean(),
  placeName: z.string(),
  submittedAt: z.string().nullable(),
  papers: z.number().int(),
  goods: z.number().int(),
  claims: z.string().nullable(),
  wantedName: z.string().nullable(),
})
export const AdminProducersSchema = z.object({
  producers: z.array(AdminProducerRowSchema),
  count: z.number().int(),
  /** How many wait for the operator, whatever is shown. */
  waiting: z.number().int(),
})
/** GET /admin/producers/:id */
export const AdminProducerSchema = ShopProfileSchema.extend({
  sample: z.boolean(),
  members: z.array(
    z.object({
      name: z.string(),
      role: z.string(),
      isAssistant: z.boolean(),
      phone: z.string().nullable(),
      phoneIsProved: z.boolean(),
      email: z.string().nullable(),
    }),
  ),
  /** Others that say they are the same producer of the list. */
  rivals: z.array(z.object({ id: z.string(), name: z.string(), status: ProducerStatusSchema })),
  /** The listed producer is still free to be claimed; null where nothing is claimed. */
  claimIsFree: z.boolean().nullable(),
})
/** Bodies of POST /admin/producers/:id/{approvals,requests,suspensions,reopenings,closings,name-decisions}. */
export const ApproveProducerSchema = z.strictObject({})
export const AskForMoreSchema = z.strictObject({ text: z.string().trim().min(3).max(1000) })
export const SuspendProducerSchema = z.strictObject({ reason: z.string().trim().min(3).max(500) })
export const ReopenProducerSchema = z.strictObject({})
/** POST /admin/producers/:id/name-decisions: on the wanted name that was read. */
export const DecideNameSchema = z.discriminatedUnion("verdict", [
  z.strictObject({ verdict: z.literal("accepted"), name: NameSchema }),
  z.strictObject({ verdict: z.literal("refused"), name: NameSchema, reason: z.string().trim().min(3).max(300) }),
])

export type ProducerStatusName = z.infer<typeof ProducerStatusSchema>
export type OpenShop = z.infer<typeof OpenShopSchema>
export type ChangeShop = z.infer<typeof ChangeShopSchema>
export type ShopClosing = z.infer<typeof ClosingSchema>
export type AnnounceClosing = z.infer<typeof AnnounceClosingSchema>
export type Paper = z.infer<typeof PaperSchema>
export type AddPaper = z.infer<typeof AddPaperSchema>
export type ShopBankAccount = z.infer<typeof ShopBankAccountSchema>
export type SetBankAccount = z.infer<typeof SetBankAccountSchema>
export type RecordedProducer = z.infer<typeof RecordedProducerSchema>
export type RecordedProducers = z.infer<typeof RecordedProducersSchema>
export type ShopProfile = z.infer<typeof ShopProfileSchema>
export type AdminProducerRow = z.infer<typeof AdminProducerRowSchema>
export type AdminProducers = z.infer<typeof AdminProducersSchema>
export type AdminProducer = z.infer<typeof AdminProducerSchema>
