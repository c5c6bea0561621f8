import type { MedusaRequest } from "@medusajs/framework/http"
import { AddPaperSchema, PAPER_FILES } from "@ocop/contract"
import { isIsoDate, type PaperKind } from "@ocop/domain"
import multer, { MulterError } from "multer"
import { Refusal, readBody } from "../http/problem"
import { refused } from "./paper-file"

const FIELDS = ["kind", "title", "validUntil"].length

const upload = multer({
  storage: multer.memoryStorage(),
  limits: {
    files: 1,
    fileSize: PAPER_FILES.bytes,
    fields: FIELDS,
    fieldSize: 4 * 1024,
    fieldNameSize: 40,
    parts: 1 + FIELDS,
    headerPairs: 20,
  },
}).single("file")

export interface PaperForm {
  kind: PaperKind
  title: string | null
  validUntil: string | null
  file: Buffer
}

/** Reads a paper's form. Call it once it is known who asks: until then nothing is read. @throws Refusal invalid_fields, file_refused. */
export async function readPaperForm(req: MedusaRequest): Promise<PaperForm> {
  if (!req.is("multipart/form-data")) throw refused("missing")
  await received(req)
  const { file } = req as { file?: { buffer: Buffer } }
  // The parser answers an object without a prototype.
  const { kind, title, validUntil } = readBody(AddPaperSchema, { ...(req.body as object) })
  if (!file) throw refused("missing")
  if (validUntil && !isIsoDate(validUntil))
    throw new Refusal("invalid_fields", "There is no such day", { validUntil: "not_a_date" })
  return { kind, title: title || null, validUntil: validUntil || null, file: file.buffer }
}

function received(req: MedusaRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    // Nothing is answered from in there, so it needs no response.
    upload(req as Parameters<typeof upload>[0], {} as Parameters<typeof upload>[1], (error: unknown) =>
      error ? reject(refusalOf(error)) : resolve(),
    )
  })
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof MulterError && error.code === "LIMIT_FILE_SIZE") return refused("too_large")
  if (error instanceof MulterError && ["LIMIT_FILE_COUNT", "LIMIT_UNEXPECTED_FILE"].includes(error.code))
    return refused("too_many")
  return new Refusal("invalid_fields", "This form cannot be read", { body: "unreadable" })
}
