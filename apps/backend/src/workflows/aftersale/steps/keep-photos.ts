import type { IFileModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Puts photographs (WebP, base64) where only our own routes read them; answers their ids. */
export const keepPhotosStep = createStep(
  "keep-photos",
  async (photos: string[], { container }) => {
    if (photos.length === 0) return new StepResponse<string[], string[]>([], [])
    const kept = await container.resolve<IFileModuleService>(Modules.FILE).createFiles(
      photos.map((content, index) => ({
        filename: `report-${crypto.randomUUID()}-${index + 1}.webp`,
        mimeType: "image/webp",
        content,
        access: "private" as const,
      })),
    )
    const ids = kept.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(ids)
  },
)
