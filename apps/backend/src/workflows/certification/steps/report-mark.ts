import type { IFileModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { placeOfReport } from "../../../certification/place-of-report"
import { CERTIFICATION } from "../../../modules/certification"
import type CertificationService from "../../../modules/certification/service"
import type { MarkReportInput } from "../report-mark"

type Told = Omit<MarkReportInput, "photos"> & { fileIds: string[] }

export const reportMarkStep = createStep(
  "report-mark",
  async (told: Told, { container }) => {
    const at = await container.resolve("clock").now()
    const about = await placeOfReport(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), told)
    const certification = container.resolve<CertificationService>(CERTIFICATION)
    const { id, code, made } = await certification.reportMark({ ...told, ...about, at })
    // Told before: its photographs are there already.
    if (!made && told.fileIds.length > 0)
      await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(told.fileIds)
    return new StepResponse({ id, code }, made ? id : null)
  },
  async (id, { container }) => {
    if (id) await container.resolve<CertificationService>(CERTIFICATION).unreportMark(id)
  },
)
