import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Refuses an id that is no user's. */
export const requireUserStep = createStep("require-user", async ({ userId }: { userId: string }, { container }) => {
  await container.resolve(Modules.USER).retrieveUser(userId, { select: ["id"] })
  return new StepResponse(undefined)
})
