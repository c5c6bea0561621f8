import type { MedusaRequest } from "@medusajs/framework/http"
import { LISTING_PHOTOS } from "@ocop/contract"
import multer, { MulterError } from "multer"
import { Refusal } from "../http/problem"

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { files: 1, fileSize: LISTING_PHOTOS.bytes, fields: 0, parts: 1, headerPairs: 20 },
}).single("photo")

const REASONS: Partial<Record<MulterError["code"], string>> = {
  LIMIT_FILE_COUNT: "too_many",
  LIMIT_UNEXPECTED_FILE: "too_many",
  LIMIT_PART_COUNT: "too_many",
  LIMIT_FILE_SIZE: "too_large",
}

/**
 * The one photograph of a form. Call it once it is known who asks: until then nothing is read.
 * @throws Refusal file_refused; invalid_fields for what is no such form.
 */
export async function readPhotoForm(req: MedusaRequest): Promise<Buffer> {
  if (!req.is("multipart/form-data"))
    throw new Refusal("invalid_fields", "A photograph comes in a form", { photo: "missing" })
  await new Promise<void>((resolve, reject) => {
    // Nothing is answered from in there, so it needs no response.
    upload(req as Parameters<typeof upload>[0], {} as Parameters<typeof upload>[1], (error: unknown) =>
      error ? reject(refusalOf(error)) : resolve(),
    )
  })
  if (!req.file) throw new Refusal("invalid_fields", "There is no photograph in this form", { photo: "missing" })
  return req.file.buffer
}

function refusalOf(error: unknown): Refusal {
  const reason = error instanceof MulterError ? REASONS[error.code] : undefined
  if (reason) return new Refusal("file_refused", `This photograph is refused: ${reason}`, { photo: reason })
  return new Refusal("invalid_fields", "This form cannot be read", { body: "unreadable" })
}
