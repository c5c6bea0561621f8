import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { lapseDue } from "../payment/lapse-due"

let isRunning = false

/** Orders that nobody paid in time give their goods back, within seconds of the moment that every screen named. */
export default async function lapsePayments(container: MedusaContainer): Promise<void> {
  if (isRunning) return
  isRunning = true
  try {
    for (const line of await lapseDue(container))
      container.resolve(ContainerRegistrationKeys.LOGGER).info(`Lapsed: ${line}`)
  } finally {
    isRunning = false
  }
}

export const config = { name: "lapse-payments", schedule: "*/10 * * * * *" }
