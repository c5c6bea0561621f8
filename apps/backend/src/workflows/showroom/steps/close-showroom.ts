import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHOWROOM } from "../../../modules/showroom"
import type ShowroomService from "../../../modules/showroom/service"

export const closeShowroomStep = createStep(
  "close-showroom",
  async (pointId: string, { container }) => {
    const showroom = await container.resolve<ShowroomService>(SHOWROOM).close(pointId)
    return new StepResponse(showroom, showroom)
  },
  async (showroom, { container }) => {
    if (showroom) await container.resolve<ShowroomService>(SHOWROOM).reopen(showroom)
  },
)
