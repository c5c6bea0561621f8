import type { MedusaContainer } from "@medusajs/framework/types"

/** Hourly: members' sessions that have ended and codes that are too old leave their tables. */
export default async function forgetMembers(container: MedusaContainer): Promise<void> {
  await container.resolve("member").forgetEnded(await container.resolve("clock").now())
}

export const config = { name: "forget-members", schedule: "43 * * * *" }
