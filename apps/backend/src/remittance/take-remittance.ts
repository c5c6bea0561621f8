import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { UploadedFile } from "../banking/files/take-file"
import { CARRIER } from "../modules/carrier"
import type CarrierService from "../modules/carrier/service"
import { judgeRow } from "./judge-row"
import { readRemittance } from "./read-remittance"

/**
 * Reads a carrier's uploaded list and settles what fits. The very same file again changes nothing. Answers the file's
 * id and whether it was known.
 * @throws Refusal file_refused; nothing of a refused file is kept.
 */
export async function takeRemittance(
  container: MedusaContainer,
  { bytes, name, format, by }: UploadedFile,
): Promise<{ id: string; known: boolean }> {
  const carriers = container.resolve<CarrierService>(CARRIER)
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  const known = await carriers.remittanceFileBy(sha256)
  if (known) return { id: known, known: true }
  const list = await readRemittance(bytes, format)
  const at = await container.resolve("clock").now()
  try {
    const id = await carriers.recordRemittance({ sha256, name, format: list.format, by, at }, list.rows)
    await judgeQueued(container, { fileId: id, by })
    return { id, known: false }
  } catch (error) {
    const others = isDuplicate(error) ? await carriers.remittanceFileBy(sha256) : null
    if (others) return { id: others, known: true }
    throw error
  }
}

/**
 * Judges queued rows (again): those of a file, or all of them. A parcel may have been delivered since, or its file's
 * process died. Answers how many were settled.
 */
export async function judgeQueued(
  container: MedusaContainer,
  { fileId, by }: { fileId?: string; by: string },
): Promise<number> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const at = await container.resolve("clock").now()
  const ids: string[] = await sql("remittance_row")
    .where({ state: "queued", deleted_at: null, ...(fileId && { remittance_file_id: fileId }) })
    .orderBy(["remittance_file_id", "number"])
    .pluck("id")
  let settled = 0
  for (const id of ids) {
    const decision = { by, at, note: null, parcelId: null, takesLess: false }
    const problem = await sql
      .transaction((trx) => judgeRow(trx, id, decision))
      .catch((error: unknown) => {
        if (isConflict(error)) return "decided meanwhile"
        throw error
      })
    if (problem === null) settled += 1
  }
  return settled
}

const isConflict = (error: unknown) => error instanceof MedusaError && error.type === MedusaError.Types.CONFLICT

const isDuplicate = (error: unknown): boolean =>
  (typeof error === "object" && error !== null && "code" in error && error.code === "23505") ||
  (error instanceof MedusaError && error.type === MedusaError.Types.DUPLICATE_ERROR)
