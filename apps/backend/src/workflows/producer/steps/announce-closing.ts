import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../http/problem"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"
import { PRODUCER } from "../../../modules/producer"
import type { ClosingDraft } from "../../../modules/producer/closings"
import type ProducerService from "../../../modules/producer/service"

/** @throws Refusal invalid_fields for days that are over, or end before they begin. */
export const announceClosingStep = createStep(
  "announce-closing",
  async (closing: ClosingDraft, { container }) => {
    const today = await container.resolve<ClockService>(CLOCK).today()
    if (closing.to < closing.from || closing.to < today)
      throw new Refusal("invalid_fields", "These days are over, or end before they begin", { to: "too_early" })
    const id = await container.resolve<ProducerService>(PRODUCER).announceClosing(closing, today)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProducerService>(PRODUCER).unannounceClosing(id)
  },
)
