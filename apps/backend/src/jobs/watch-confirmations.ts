import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { watchConfirmations } from "../parcel/watch-confirmations"

let isRunning = false

/** A parcel that its shop does not confirm is not forgotten, by the business clock. */
export default async function watch(container: MedusaContainer): Promise<void> {
  if (isRunning) return
  isRunning = true
  try {
    for (const line of await watchConfirmations(container))
      container.resolve(ContainerRegistrationKeys.LOGGER).info(`Confirmations: ${line}`)
  } finally {
    isRunning = false
  }
}

export const config = { name: "watch-confirmations", schedule: "*/30 * * * * *" }
