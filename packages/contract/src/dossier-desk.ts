import { COMMUNE_CHECKS, type CriteriaSet, DOSSIER_ACTS, DOSSIER_KINDS, DOSSIER_STATES, JUDGEMENTS } from "@ocop/domain"
import { z } from "zod"
import { DateSchema } from "./common"
import { CriteriaSetSchema } from "./criteria"
import { DossierCardSchema, DossierSchema, EVIDENCE_MIMES, RegistrationSchema } from "./dossier"

const IdSchema = z.string().min(1).max(64)
const VersionSchema = z.number().int().min(0)
const words = (most: number) => z.string().trim().max(most)
const someWords = (most: number) => z.string().trim().min(3).max(most)

/** Whose queue: what waits for the commune, for the province, what is with the council or the ministry, what is over. */
export const DESK_QUEUES = ["commune", "returned", "province", "council", "over", "all"] as const
export const DESK_STAGES = ["commune", "province"] as const

/** GET /admin/dossiers. */
export const DossiersQuery = z.object({
  queue: z.enum(DESK_QUEUES).default("all"),
  state: z.enum(DOSSIER_STATES).optional(),
  search: z.string().trim().max(80).optional(),
  /** Only what is past its day. */
  late: z.enum(["true", "false"]).default("false"),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})

export const DeskCardSchema = DossierCardSchema.extend({
  /** Days since it came into its state. */
  ageDays: z.number().int(),
  /** Last day of whoever has it: the commune's 15 office days, or what the province gave. Null: no day is set. */
  dueOn: DateSchema.nullable(),
  /** Office days left; negative when they are gone. */
  daysLeft: z.number().int().nullable(),
  isLate: z.boolean(),
})
export const DeskDossiersSchema = z.object({
  today: DateSchema,
  dossiers: z.array(DeskCardSchema),
  count: z.number().int(),
  pageSize: z.number().int(),
  /** How many lie in each queue, whatever is searched for. */
  queues: z.record(z.enum(DESK_QUEUES), z.number().int()),
  late: z.number().int(),
})

const CheckResultSchema = z.strictObject({ judgement: z.enum(JUDGEMENTS).nullable(), text: words(2000) })
export const ChecksSchema = z.strictObject(
  Object.fromEntries(COMMUNE_CHECKS.map((check) => [check, CheckResultSchema])) as Record<
    (typeof COMMUNE_CHECKS)[number],
    typeof CheckResultSchema
  >,
)

/** Form 03 of one filing: editable until the commune decides, then for good. */
export const AssessmentSchema = z.object({
  version: VersionSchema,
  checks: ChecksSchema,
  proposal: z.string(),
  outcome: z.enum(["returned", "forwarded", "rejected"]).nullable(),
  decidedOn: DateSchema.nullable(),
  decidedByName: z.string().nullable(),
})

/** The advisory team's work: editable while the dossier is studied. */
export const StudySchema = z.object({
  version: VersionSchema,
  report: z.string(),
  surveyedOn: DateSchema.nullable(),
  tests: z.string(),
  /** Last day for what the province wants besides; while it waits for it. */
  wantedUntil: DateSchema.nullable(),
  reportedOn: DateSchema.nullable(),
  reportedByName: z.string().nullable(),
  files: z.array(
    z.object({ id: z.string(), title: z.string(), mime: z.enum(EVIDENCE_MIMES), bytes: z.number().int() }),
  ),
})

/** How the self-assessment differs from the last dossier's, criterion by criterion. */
export const SinceLastSchema = z.object({
  /** Points now less points then. */
  points: z.number().int(),
  changes: z.array(
    z.object({
      criterion: z.string(),
      /** What stood there; null: no answer. */
      before: z.object({ points: z.number().int(), text: z.object({ vi: z.string(), en: z.string() }) }).nullable(),
    }),
  ),
  /** Criteria that the last dossier's set did not ask. */
  newCriteria: z.array(z.string()),
})

/** GET /admin/dossiers/:id, and the answer of every act on it. */
export const DeskDossierSchema = z.object({
  today: DateSchema,
  dossier: DossierSchema,
  card: DeskCardSchema,
  set: CriteriaSetSchema,
  /** Null for a product's first dossier. */
  sinceLast: SinceLastSchema.nullable(),
  assessment: AssessmentSchema,
  study: StudySchema,
  /** What this officer may do with it now. */
  acts: z.array(z.enum(DOSSIER_ACTS)),
  /** Whether this officer may write in it: a dossier on paper, while it is the producer's turn. */
  canWrite: z.boolean(),
  /** Whether the register of samples is open to this officer; never for tourism. */
  canReceiveSamples: z.boolean(),
})

export const CommentBody = z.strictObject({
  criterion: z.string().min(1).max(20).nullable().default(null),
  text: z.string().trim().min(1).max(2000),
})
export const SaveAssessmentBody = z.strictObject({
  version: VersionSchema,
  checks: ChecksSchema,
  proposal: words(4000),
})
/** The words go to the producer with the comments; at least one of the two is there. */
export const ReturnDossierBody = z.strictObject({ text: words(2000).default("") })
export const ForwardDossierBody = z.strictObject({ version: VersionSchema })
export const RejectDossierBody = z.strictObject({ ground: someWords(2000) })
export const SamplesBody = z.strictObject({ count: z.number().int().min(0).max(100), on: DateSchema })

export const WantMoreBody = z.strictObject({ text: someWords(2000), until: DateSchema })
export const WantTestsBody = z.strictObject({ text: someWords(2000) })
export const SaveStudyBody = z.strictObject({
  version: VersionSchema,
  report: words(8000),
  surveyedOn: DateSchema.nullable(),
  tests: words(2000),
})
export const ReportStudyBody = z.strictObject({ version: VersionSchema })
export const AddStudyFileBody = z.strictObject({ title: words(200).default("") })

/** GET /admin/dossier-subjects: products of the officer's place that a dossier on paper may be about. */
export const DossierSubjectsQuery = z.object({ q: z.string().trim().max(80).default("") })
export const DossierSubjectSchema = z.object({
  productId: z.string(),
  productName: z.string(),
  producerId: z.string(),
  producerName: z.string(),
  communeName: z.string().nullable(),
  formerDistrict: z.string().nullable(),
  /** The list knows no commune: whoever enters the paper says that it is theirs. */
  asksForCommune: z.boolean(),
  criteriaSet: z.number().int().nullable(),
  /** The dossier of this product that is not over; without its id while its maker writes it, which no desk may open. */
  live: z.object({ id: z.string().nullable() }).nullable(),
  /** What a dossier of this product may begin as, by its newest certificate; the usual one first. */
  kinds: z.array(z.enum(DOSSIER_KINDS)).min(1),
  stars: z.number().int().nullable(),
})
export const DossierSubjectsSchema = z.object({ subjects: z.array(DossierSubjectSchema) })

/** POST /admin/dossiers: a dossier brought on paper. */
export const EnterPaperDossierBody = z.strictObject({
  kind: z.enum(DOSSIER_KINDS),
  productId: IdSchema,
  setNumber: z.number().int().min(1).max(26),
  /** The officer says that the maker is in the own commune, where the list does not know. */
  isOfMyCommune: z.boolean().default(false),
})
/** POST /admin/dossiers/:id/registration: form 01 as the paper has it; its commune stays where it was entered. */
export const SavePaperRegistrationBody = z.strictObject({
  version: z.number().int().min(1),
  registration: RegistrationSchema.omit({ communeCode: true }),
})
export const FilePaperDossierBody = z.strictObject({
  version: z.number().int().min(1),
  /** Who signed the paper. */
  declaredName: z.string().trim().min(2).max(120),
})

export type DeskQueue = (typeof DESK_QUEUES)[number]
export type DeskCard = z.infer<typeof DeskCardSchema>
export type DeskDossiers = z.infer<typeof DeskDossiersSchema>
export type Assessment = z.infer<typeof AssessmentSchema>
export type Study = z.infer<typeof StudySchema>
export type SinceLast = z.infer<typeof SinceLastSchema>
export type DeskDossier = Omit<z.infer<typeof DeskDossierSchema>, "set"> & { set: CriteriaSet }
export type DossierSubject = z.infer<typeof DossierSubjectSchema>
export type DossierSubjects = z.infer<typeof DossierSubjectsSchema>
export type SavePaperRegistration = z.infer<typeof SavePaperRegistrationBody>
export type EnterPaperDossier = z.infer<typeof EnterPaperDossierBody>
