import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { addDays } from "@ocop/domain"
import { Refusal } from "../../../http/problem"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"
import { PRODUCER } from "../../../modules/producer"
import type { ClosingDraft } from "../../../modules/producer/closings"
import type ProducerService from "../../../modules/producer/service"

const LONGEST_DAYS = 120

/** @throws Refusal invalid_fields for days that are over, end before they begin, or are more than 120. */
export const announceClosingStep = createStep(
  "announce-closing",
  async (closing: ClosingDraft, { container }) => {
    const today = await container.resolve<ClockService>(CLOCK).today()
    if (closing.to < closing.from || closing.to < today)
      throw new Refusal("invalid_fields", "These days are over, or end before they begin", { to: "too_early" })
    if (closing.to >= addDays(closing.from, LONGEST_DAYS))
      throw new Refusal("invalid_fields", `A rest is at most ${LONGEST_DAYS} days`, { to: "too_long" })
    const id = await container.resolve<ProducerService>(PRODUCER).announceClosing(closing, today)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProducerService>(PRODUCER).unannounceClosing(id)
  },
)
