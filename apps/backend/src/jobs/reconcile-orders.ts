import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reconcile, type Since } from "../parcel/reconcile"

let since: Since = "ever"
let isRunning = false

/** A process killed at any moment leaves nothing half done for longer than a minute after the next start. */
export default async function reconcileOrders(container: MedusaContainer) {
  if (isRunning) return
  isRunning = true
  try {
    for (const line of await reconcile(container, since)) {
      container.resolve(ContainerRegistrationKeys.LOGGER).info(`Reconciled: ${line}`)
    }
    since = "lately"
  } finally {
    isRunning = false
  }
}

export const config = { name: "reconcile-orders", schedule: "*/10 * * * * *" }
