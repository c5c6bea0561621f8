import type { MedusaContainer } from "@medusajs/framework/types"

/** Notices that a day has begun in Vietnam (or that the demo's clock was moved); the outbox tells everyone else. */
export default async function announceDay(container: MedusaContainer): Promise<void> {
  const clock = container.resolve("clock")
  await clock.announceDay(await clock.today())
}

export const config = { name: "announce-day", schedule: "*/10 * * * * *" }
