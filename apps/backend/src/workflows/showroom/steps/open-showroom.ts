import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHOWROOM } from "../../../modules/showroom"
import type ShowroomService from "../../../modules/showroom/service"

export interface Opening {
  pointId: string
  name: string
}

export const openShowroomStep = createStep(
  "open-showroom",
  async ({ pointId, name }: Opening, { container }) => {
    const showroom = await container.resolve<ShowroomService>(SHOWROOM).open(pointId, name)
    return new StepResponse(showroom, pointId)
  },
  async (pointId, { container }) => {
    if (pointId) await container.resolve<ShowroomService>(SHOWROOM).close(pointId)
  },
)
