import type { MedusaRequest } from "@medusajs/framework/http"
import { AddEvidenceFileSchema, EVIDENCE_FILES } from "@ocop/contract"
import multer, { MulterError } from "multer"
import type { z } from "zod"
import { Refusal, readBody } from "../http/problem"
import { fileRefused } from "./add-evidence"

const FIELDS = Object.keys(AddEvidenceFileSchema.shape).length

const upload = multer({
  storage: multer.memoryStorage(),
  limits: {
    files: 1,
    fileSize: EVIDENCE_FILES.bytes,
    fields: FIELDS,
    fieldSize: 4 * 1024,
    fieldNameSize: 40,
    parts: 1 + FIELDS,
    headerPairs: 20,
  },
}).single("file")

export type EvidenceForm = z.output<typeof AddEvidenceFileSchema> & { file: Buffer; name: string }

/** Reads a form with one file. Call it once it is known who asks: until then nothing is read. @throws Refusal invalid_fields, file_refused. */
export async function readEvidenceForm(req: MedusaRequest): Promise<EvidenceForm> {
  await received(req)
  const { file } = req as { file?: { buffer: Buffer; originalname: string } }
  // The parser answers an object without a prototype.
  const told = readBody(AddEvidenceFileSchema, { ...(req.body as object) })
  if (!file) throw fileRefused("missing")
  return { ...told, file: file.buffer, name: nameOf(file.originalname) }
}

/** Browsers send names in UTF-8, which the parser reads as Latin-1. Without its ending, as a title. */
const nameOf = (sent: string) =>
  Buffer.from(sent, "latin1")
    .toString("utf8")
    .normalize("NFC")
    .replace(/\.\w{2,5}$/, "")
    .replace(/[\p{C}\\/]/gu, "")
    .slice(0, 120)
    .trim()

function received(req: MedusaRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    // Nothing is answered from in there, so it needs no response.
    upload(req as Parameters<typeof upload>[0], {} as Parameters<typeof upload>[1], (error: unknown) =>
      error ? reject(refusalOf(error)) : resolve(),
    )
  })
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof MulterError && error.code === "LIMIT_FILE_SIZE") return fileRefused("too_large")
  if (error instanceof MulterError && ["LIMIT_FILE_COUNT", "LIMIT_UNEXPECTED_FILE"].includes(error.code))
    return fileRefused("too_many")
  return new Refusal("invalid_fields", "This form cannot be read", { body: "unreadable" })
}
