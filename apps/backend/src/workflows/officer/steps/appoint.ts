import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Identity } from "../../../modules/officer/service"
import { restore } from "./restore"

export const appointStep = createStep(
  "appoint",
  async ({ userId, role, scope }: Identity, { container }) => {
    const officers = container.resolve("officer")
    const before = await officers.identify(userId)
    await officers.appoint(userId, role, scope)
    return new StepResponse(undefined, { userId, before })
  },
  restore,
)
