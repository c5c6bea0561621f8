import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SettingsChoice } from "../../../modules/setting/defaults"

export const chooseStep = createStep(
  "choose",
  async (choice: SettingsChoice, { container }) => {
    const settings = container.resolve("setting")
    const before = await settings.chosen()
    return new StepResponse(await settings.choose(choice), before)
  },
  async (before, { container }) => {
    if (before) await container.resolve("setting").restore(before)
  },
)
