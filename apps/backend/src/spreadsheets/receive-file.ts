import type { MedusaRequest } from "@medusajs/framework/http"
import multer, { MulterError } from "multer"
import { Refusal } from "../http/problem"

export interface ReceivedFile {
  bytes: Buffer
  name: string
  /** The other fields of the form, as they came. */
  fields: Record<string, unknown>
}

/**
 * Reads the form's one file (field `file`) into memory. Call it once it is known who asks: until then nothing is read.
 * @throws Refusal file_refused: missing, too_large, unreadable.
 */
export async function receiveFile(
  req: MedusaRequest,
  { bytes, fields }: { bytes: number; fields: number },
): Promise<ReceivedFile> {
  if (!req.is("multipart/form-data")) throw refusal("missing")
  await received(req, { bytes, fields })
  if (!req.file) throw refusal("missing")
  // Multer reads the name as latin1; browsers send UTF-8.
  const name = Buffer.from(req.file.originalname, "latin1").toString("utf8").normalize("NFC").slice(0, 200)
  return { bytes: req.file.buffer, name, fields: { ...(req.body as object) } }
}

function received(req: MedusaRequest, { bytes, fields }: { bytes: number; fields: number }): Promise<void> {
  const upload = multer({
    storage: multer.memoryStorage(),
    limits: {
      files: 1,
      fileSize: bytes,
      fields,
      fieldSize: 100,
      fieldNameSize: 40,
      parts: 1 + fields,
      headerPairs: 20,
    },
  }).single("file")
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
