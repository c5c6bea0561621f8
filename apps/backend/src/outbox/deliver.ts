import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Consumer } from "./consumer"
import { CONSUMERS } from "./consumers"

/** A consumer that has not finished by then is taken for dead, and its messages are given out again. */
const LEASE_SECONDS = 30

/** Delivers everything that is due, to every consumer at once; one consumer's failure holds up no other. */
export async function deliverDue(
  container: MedusaContainer,
  consumers: readonly Consumer[] = CONSUMERS,
): Promise<void> {
  const outbox = container.resolve("outbox")
  await outbox.whileOpen(async () => {
    await outbox.distribute(Object.fromEntries(consumers.map(({ name, topics }) => [name, topics])))
    await Promise.all(consumers.map((consumer) => deliverTo(consumer, container)))
  })
}

async function deliverTo(consumer: Consumer, container: MedusaContainer): Promise<void> {
  const outbox = container.resolve("outbox")
  while (outbox.isOpen) {
    const messages = await outbox.claim(consumer.name, consumer.batchSize, LEASE_SECONDS)
    if (messages.length === 0) return
    try {
      await consumer.deliver(messages, container)
    } catch (error) {
      await outbox.settleFailed(consumer.name, messages, error)
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      const first = messages[0]
      logger.warn(
        `outbox: ${consumer.name} will try again (${messages.length} messages, attempt ${first?.attempts}): ${error instanceof Error ? error.message : String(error)}`,
      )
      return
    }
    await outbox.settleDelivered(
      consumer.name,
      messages.map(({ id }) => id),
    )
  }
}
