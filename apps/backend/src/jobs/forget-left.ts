import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetLeft } from "../listing/forget-left"

let isRunning = false

/** Hourly: what shops left lying goes after the days that the settings give it. */
export default async function forget(container: MedusaContainer): Promise<void> {
  if (isRunning) return
  isRunning = true
  try {
    await forgetLeft(container)
  } finally {
    isRunning = false
  }
}

export const config = { name: "forget-left", schedule: "17 * * * *" }
