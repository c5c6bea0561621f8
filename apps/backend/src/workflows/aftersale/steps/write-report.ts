import type { IFileModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReportProblem } from "@ocop/contract"
import { AFTERSALE } from "../../../modules/aftersale"
import type AftersaleService from "../../../modules/aftersale/service"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"

interface Told extends ReportProblem {
  orderId: string
  producerOrderId: string
  fileIds: string[]
}

export const writeReportStep = createStep(
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
