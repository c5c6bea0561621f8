import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { BANKING } from "../../modules/banking"
import type BankingService from "../../modules/banking/service"
import { match } from "../take-money"
import { readStatement } from "./read-statement"

export interface UploadedFile {
  bytes: Buffer
  name: string
  /** A format's id, or `auto`. */
  format: string
  by: string
}

/**
 * Reads an uploaded statement and takes its money. The very same file again changes nothing, and what another file or a
 * webhook told already is not told twice. Answers the file's id and whether it was known.
 * @throws Refusal file_refused; nothing of a refused file is kept.
 */
export async function takeFile(
  container: MedusaContainer,
  { bytes, name, format, by }: UploadedFile,
): Promise<{ id: string; known: boolean }> {
  const banking = container.resolve<BankingService>(BANKING)
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  const known = await banking.fileBy(sha256)
  if (known) return { id: known, known: true }
  const statement = await readStatement(bytes, format)
  const { movements } = statement
  const file = { sha256, name, format: statement.format, rows: movements.length, skipped: statement.skipped, by }
  try {
    const { id, fresh } = await banking.recordFile(file, movements)
    await match(container, fresh, PATIENCE_MS)
    return { id, known: false }
  } catch (error) {
    const others = isDuplicate(error) ? await banking.fileBy(sha256) : null
    if (others) return { id: others, known: true }
    throw error
  }
}

/** Whoever uploads waits this long; what is left of a long statement is matched by the job, seconds later. */
const PATIENCE_MS = 20_000

const isDuplicate = (error: unknown): boolean =>
  (typeof error === "object" && error !== null && "code" in error && error.code === "23505") ||
  (error instanceof MedusaError && error.type === MedusaError.Types.DUPLICATE_ERROR)
