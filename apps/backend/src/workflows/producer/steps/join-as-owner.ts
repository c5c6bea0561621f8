import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"

/** Whoever begins a shop owns it, from now on. */
export const joinAsOwnerStep = createStep(
  "join-as-owner",
  async ({ memberId, producerId }: { memberId: string; producerId: string }, { container }) => {
    const from = await container.resolve<ClockService>(CLOCK).now()
    const joining = { memberId, producerId, role: "owner" as const, from, by: null }
    const id = await container.resolve("member").join(joining)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve("member").deleteMemberships(id)
  },
)
