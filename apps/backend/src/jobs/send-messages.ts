import type { MedusaContainer } from "@medusajs/framework/types"
import { sendDue } from "../messages/send-due"

let isRunning = false

/** Every two seconds: what is queued goes out, and what failed goes out again when its wait is over. */
export default async function sendMessages(container: MedusaContainer): Promise<void> {
  if (isRunning) return
  isRunning = true
  try {
    await sendDue(container)
  } finally {
    isRunning = false
  }
}

export const config = { name: "send-messages", schedule: "*/2 * * * * *" }
