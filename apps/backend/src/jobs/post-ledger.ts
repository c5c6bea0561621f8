import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { repairLedger } from "../ledger/repair"
import { tellDebts } from "../ledger/tell-debts"

const HOUR_MS = 3_600_000
let isRunning = false
let hasLookedBack = false

/** What the outbox did not bring into the ledger comes in here, everything once after a start; and money becomes payable. */
export default async function postLedger(container: MedusaContainer): Promise<void> {
  if (isRunning) return
  isRunning = true
  try {
    const written = await repairLedger(container, hasLookedBack ? new Date(Date.now() - HOUR_MS) : undefined)
    hasLookedBack = true
    await tellDebts(container)
    if (written > 0) container.resolve(ContainerRegistrationKeys.LOGGER).info(`Ledger: ${written} transactions written`)
  } finally {
    isRunning = false
  }
}

export const config = { name: "post-ledger", schedule: "*/20 * * * * *" }
