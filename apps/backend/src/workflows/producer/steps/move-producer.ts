import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"
import type { Moved } from "../../../modules/producer/standing"

export type Move =
  | { id: string; act: "submit" | "withdraw" | "reopen" }
  | { id: string; act: "ask_for_more" | "suspend"; words: string }

/** Moves a producer to its next status; of two acts at once one is refused. */
export const moveProducerStep = createStep(
  "move-producer",
  async (move: Move, { container }) => {
    const moved = await moveBy(container, move)
    const producer = await container.resolve<ProducerService>(PRODUCER).retrieveProducer(move.id)
    return new StepResponse({ producer, moved }, moved)
  },
  async (moved, { container }) => {
    if (moved) await container.resolve<ProducerService>(PRODUCER).restore(moved)
  },
)

async function moveBy(container: MedusaContainer, move: Move): Promise<Moved> {
  const producers = container.resolve<ProducerService>(PRODUCER)
  switch (move.act) {
    case "submit":
      return producers.submit(move.id, await container.resolve<ClockService>(CLOCK).now())
    case "withdraw":
      return producers.withdraw(move.id)
    case "reopen":
      return producers.reopen(move.id)
    case "ask_for_more":
      return producers.askForMore(move.id, move.words)
    case "suspend":
      return producers.suspend(move.id, move.words)
  }
}
