import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { importBy, recordImport } from "../../modules/certification/imports"
import { judgeList } from "./judge-list"
import { readCertificateList } from "./read-list"

export interface UploadedCertificates {
  bytes: Buffer
  name: string
  /** The uploader's province; "" for the installation. */
  provinceCode: string
  by: string
}

/**
 * Looks at an uploaded list and writes down what each row would do; nothing of it is done. The very same file again is
 * the one that is here. Answers its id and whether it was known.
 * @throws Refusal file_refused for what is no list; nothing of a refused file is kept.
 */
export async function lookAtCertificates(
  container: MedusaContainer,
  { bytes, name, provinceCode, by }: UploadedCertificates,
): Promise<{ id: string; known: boolean }> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  const known = await importBy(sql, sha256, provinceCode)
  if (known) return { id: known, known: true }
  const { rows, unknownHeadings } = await readCertificateList(bytes)
  const clock = container.resolve("clock")
  const [at, today] = await Promise.all([clock.now(), clock.today()])
  const asked = rows.map((row) => ({ ...row, chosenProductId: null }))
  const judged = await judgeList(sql, asked, { provinceCode, today })
  const cells = new Map(rows.map((row) => [row.number, row.cells]))
  const drafts = judged.map((row) => ({ ...row, cells: cells.get(row.number) ?? {} }))
  try {
    return {
      id: await recordImport(sql, { sha256, name, provinceCode, unknownHeadings, by, at }, drafts),
      known: false,
    }
  } catch (error) {
    // Two presses at once: the other's is the list.
    const others = await importBy(sql, sha256, provinceCode)
    if (others) return { id: others, known: true }
    throw error
  }
}
