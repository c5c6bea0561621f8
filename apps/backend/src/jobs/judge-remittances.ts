import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { judgeQueued } from "../remittance/take-remittance"

let isRunning = false

/** Rows of carriers' lists that wait are looked at again: their parcel may have been delivered since. */
export default async function judgeRemittances(container: MedusaContainer): Promise<void> {
  if (isRunning) return
  isRunning = true
  try {
    const settled = await judgeQueued(container, { by: "system" })
    if (settled > 0) container.resolve(ContainerRegistrationKeys.LOGGER).info(`Remittances: ${settled} rows fit by now`)
  } finally {
    isRunning = false
  }
}

export const config = { name: "judge-remittances", schedule: "*/15 * * * *" }
