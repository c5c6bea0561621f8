import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { passOnReturns } from "../aftersale/returns/pass-on"

let isRunning = false

/** A case that its shop left lying goes to the operator on the day after its last. */
export default async function passOn(container: MedusaContainer): Promise<void> {
  if (isRunning) return
  isRunning = true
  try {
    for (const line of await passOnReturns(container))
      container.resolve(ContainerRegistrationKeys.LOGGER).info(`Returns: ${line}`)
  } finally {
    isRunning = false
  }
}

export const config = { name: "pass-on-returns", schedule: "*/30 * * * * *" }
