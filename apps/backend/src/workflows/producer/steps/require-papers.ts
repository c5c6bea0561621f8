import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { missingToSubmit } from "@ocop/domain"
import { Refusal } from "../../../http/problem"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"
import { factsOf } from "../../../producer/facts"

/** @throws Refusal not_allowed_now with a field for everything that the operator needs and is not there. */
export const requirePapersStep = createStep("require-papers", async (producerId: string, { container }) => {
  const today = await container.resolve<ClockService>(CLOCK).today()
  const missing = missingToSubmit(await factsOf(container, producerId, today), today)
  if (missing.length === 0) return new StepResponse(true)
  const fields = Object.fromEntries(missing.map((key) => [key, "missing"]))
  throw new Refusal("not_allowed_now", `The operator needs more: ${missing.join(", ")}`, fields)
})
