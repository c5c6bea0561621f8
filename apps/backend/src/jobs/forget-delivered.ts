import type { MedusaContainer } from "@medusajs/framework/types"

const KEEP_DAYS = 7

/** Nightly: messages that everyone has had are kept for a week, for whoever looks for a fault, and then deleted. */
export default async function forgetDelivered(container: MedusaContainer): Promise<void> {
  await container.resolve("outbox").forgetDelivered(KEEP_DAYS)
}

export const config = { name: "forget-delivered", schedule: "17 3 * * *" }
