import type { IFileModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PaperFile } from "../../../modules/producer/papers"

const ENDINGS: Record<PaperFile["mime"], string> = { "image/webp": "webp", "application/pdf": "pdf" }

/** Puts a paper where only our own guarded routes read it; answers its file's id. */
export const keepPaperFileStep = createStep(
  "keep-paper-file",
  async ({ content, mime }: { content: string; mime: PaperFile["mime"] }, { container }) => {
    const [kept] = await container.resolve<IFileModuleService>(Modules.FILE).createFiles([
      {
        filename: `paper-${crypto.randomUUID()}.${ENDINGS[mime]}`,
        mimeType: mime,
        content,
        access: "private" as const,
      },
    ])
    if (!kept) throw new Error("The paper's file was not kept")
    return new StepResponse(kept.id, kept.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(id)
  },
)
