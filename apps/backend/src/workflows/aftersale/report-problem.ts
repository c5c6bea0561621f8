import type { IFileModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ReportProblem } from "@ocop/contract"
import { AFTERSALE } from "../../modules/aftersale"
import type AftersaleService from "../../modules/aftersale/service"
import { CLOCK } from "../../modules/clock"
import type ClockService from "../../modules/clock/service"

export interface ReportInput extends ReportProblem {
  orderId: string
  producerOrderId: string
  /** WebP files, base64: what a workflow is told must be JSON. */
  photos: string[]
}

/** A buyer tells what is wrong with a parcel: photographs are kept privately, the report waits for the operator. */
export const reportProblemWorkflow = createWorkflow("report-problem", (input: ReportInput) => {
  const fileIds = keepPhotosStep(input.photos)
  const report = writeReportStep(
    transform({ input, fileIds }, ({ input: { photos: _, ...told }, fileIds }) => ({ ...told, fileIds })),
  )
  return new WorkflowResponse(report)
})

const keepPhotosStep = createStep(
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

type Told = Omit<ReportInput, "photos"> & { fileIds: string[] }

const writeReportStep = createStep(
  "write-report",
  async (told: Told, { container }) => {
    const at = await container.resolve<ClockService>(CLOCK).now()
    const report = await container.resolve<AftersaleService>(AFTERSALE).report({ ...told, at })
    // Told before: its photographs are there already.
    if (!report.made && told.fileIds.length > 0)
      await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(told.fileIds)
    return new StepResponse(report.id, report.made ? report.id : null)
  },
  async (id, { container }) => {
    if (id) await container.resolve<AftersaleService>(AFTERSALE).unreport(id)
  },
)
