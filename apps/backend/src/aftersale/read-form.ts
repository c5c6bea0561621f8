import type { MedusaRequest } from "@medusajs/framework/http"
import { REPORT_PHOTOS, type ReportProblem, ReportProblemSchema } from "@ocop/contract"
import multer, { MulterError } from "multer"
import { Refusal, readBody } from "../http/problem"

/** kind and text of a report; of a return also its wish and lines. */
const FIELDS = ["kind", "text", "wish", "lines"].length

/** What a form may bring: photographs, and fields beside them. */
export interface FormLimits {
  most: number
  fields: number
}
const OF_PARCELS: FormLimits = { most: REPORT_PHOTOS.most, fields: FIELDS }

const uploadOf = ({ most, fields }: FormLimits) =>
  multer({
    storage: multer.memoryStorage(),
    limits: {
      files: most,
      fileSize: REPORT_PHOTOS.bytes,
      fields,
      fieldSize: 16 * 1024,
      fieldNameSize: 40,
      parts: most + fields,
      headerPairs: 20,
    },
  }).array("photos", most)
type Upload = ReturnType<typeof uploadOf>

export interface ReportForm extends ReportProblem {
  photos: Buffer[]
}

/**
 * Reads a report's form, with or without photographs. Call it once it is known who asks: until then nothing is read.
 * @throws Refusal invalid_fields, file_refused.
 */
export async function readReportForm(req: MedusaRequest): Promise<ReportForm> {
  const { fields, photos } = await readPhotoForm(req)
  return { ...readBody(ReportProblemSchema, fields), photos }
}

/** The fields and photographs of a form, or the fields of a JSON body. @throws Refusal file_refused, invalid_fields. */
export async function readPhotoForm(
  req: MedusaRequest,
  limits = OF_PARCELS,
): Promise<{ fields: Record<string, unknown>; photos: Buffer[] }> {
  // The parser answers an object without a prototype.
  if (!req.is("multipart/form-data")) return { fields: { ...(req.body as object) }, photos: [] }
  await received(req, uploadOf(limits))
  const files = Array.isArray(req.files) ? req.files : []
  return { fields: { ...(req.body as object) }, photos: files.map(({ buffer }) => buffer) }
}

function received(req: MedusaRequest, upload: Upload): Promise<void> {
  return new Promise((resolve, reject) => {
    // Nothing is answered from in there, so it needs no response.
    upload(req as Parameters<Upload>[0], {} as Parameters<Upload>[1], (error: unknown) =>
      error ? reject(refusalOf(error)) : resolve(),
    )
  })
}

const REASONS: Partial<Record<MulterError["code"], string>> = {
  LIMIT_FILE_COUNT: "too_many",
  LIMIT_UNEXPECTED_FILE: "too_many",
  LIMIT_PART_COUNT: "too_many",
  LIMIT_FILE_SIZE: "too_large",
}

function refusalOf(error: unknown): Refusal {
  const reason = error instanceof MulterError ? REASONS[error.code] : undefined
  if (reason) return new Refusal("file_refused", `These photographs are refused: ${reason}`, { photos: reason })
  return new Refusal("invalid_fields", "This form cannot be read", { body: "unreadable" })
}
