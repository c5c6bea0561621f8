import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { restore } from "./restore"

export const dismissStep = createStep(
  "dismiss",
  async ({ userId }: { userId: string }, { container }) => {
    const officers = container.resolve("officer")
    const before = await officers.identify(userId)
    await officers.dismiss(userId)
    return new StepResponse(undefined, { userId, before })
  },
  restore,
)
