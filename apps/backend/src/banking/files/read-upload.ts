import type { MedusaRequest } from "@medusajs/framework/http"
import multer, { MulterError } from "multer"
import { z } from "zod"
import { Refusal, readBody } from "../../http/problem"
import { FORMATS } from "./formats"

/** Twenty thousand rows fit in. */
const LARGEST_BYTES = 5 * 1024 * 1024

const upload = multer({
  storage: multer.memoryStorage(),
  limits: {
    files: 1,
    fileSize: LARGEST_BYTES,
    fields: 1,
    fieldSize: 100,
    fieldNameSize: 40,
    parts: 2,
    headerPairs: 20,
  },
}).single("file")

const FieldsSchema = z.strictObject({ format: z.enum(["auto", ...FORMATS.map(({ id }) => id)]).default("auto") })

/** The statement in a form, in memory. @throws Refusal file_refused, invalid_fields. */
export async function readUpload(req: MedusaRequest): Promise<{ bytes: Buffer; name: string; format: string }> {
  if (!req.is("multipart/form-data")) throw refusal("missing")
  await received(req)
  if (!req.file) throw refusal("missing")
  const { format } = readBody(FieldsSchema, { ...(req.body as object) })
  // Multer reads the name as latin1; browsers send UTF-8.
  const name = Buffer.from(req.file.originalname, "latin1").toString("utf8").normalize("NFC").slice(0, 200)
  return { bytes: req.file.buffer, name, format }
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
  if (error instanceof MulterError && error.code === "LIMIT_FILE_SIZE") return refusal("too_large")
  return refusal("unreadable")
}

const refusal = (reason: string) => new Refusal("file_refused", `This file is refused: ${reason}`, { file: reason })
