import type { MedusaContainer } from "@medusajs/framework/types"
import { remindPayments } from "../messages/remind-payments"

let isRunning = false

/** Whoever has not paid yet hears of it while there is time, by the business clock. */
export default async function remind(container: MedusaContainer): Promise<void> {
  if (isRunning) return
  isRunning = true
  try {
    await remindPayments(container)
  } finally {
    isRunning = false
  }
}

export const config = { name: "remind-payments", schedule: "*/20 * * * * *" }
