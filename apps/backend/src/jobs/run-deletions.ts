import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { runDeletion } from "../account/erase"

let isRunning = false

/** People who asked to be forgotten are, once their day to think is over; and old codes go. */
export default async function runDeletions(container: MedusaContainer) {
  if (isRunning) return
  isRunning = true
  try {
    const now = await container.resolve("clock").now()
    const accounts = container.resolve("account")
    for (const request of await accounts.deletionsDue(now)) {
      const held = await runDeletion(container, request)
      const outcome = held.length > 0 ? `is held up by ${held.length} parcels` : "is done"
      container.resolve(ContainerRegistrationKeys.LOGGER).info(`Data request ${request.id} ${outcome}`)
    }
    await accounts.forgetCodes(now)
  } finally {
    isRunning = false
  }
}

export const config = { name: "run-deletions", schedule: "*/30 * * * * *" }
