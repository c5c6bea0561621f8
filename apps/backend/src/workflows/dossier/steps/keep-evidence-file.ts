import { createHash } from "node:crypto"
import type { IFileModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { EvidenceDraft } from "../../../dossier/add-evidence"
import type { AddEvidenceInput } from "../add-evidence"

/** Puts a file where only our own guarded routes read it, under a name that nobody guesses; nothing where there is none. */
export const keepEvidenceFileStep = createStep(
  "keep-evidence-file",
  async ({ content }: Pick<AddEvidenceInput, "content">, { container }) => {
    if (!content) return new StepResponse<EvidenceDraft["file"], string | null>(null, null)
    const { base64, mime } = content
    const ending = mime === "application/pdf" ? "pdf" : "webp"
    const filename = `evidence-${crypto.randomUUID()}.${ending}`
    const [kept] = await container
      .resolve<IFileModuleService>(Modules.FILE)
      .createFiles([{ filename, mimeType: mime, content: base64, access: "private" as const }])
    if (!kept) throw new Error("The file was not kept")
    const bytes = Buffer.from(base64, "base64")
    const sha256 = createHash("sha256").update(bytes).digest("hex")
    return new StepResponse({ key: kept.id, mime, bytes: bytes.byteLength, sha256 }, kept.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(id)
  },
)
