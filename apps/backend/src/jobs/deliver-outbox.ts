import type { MedusaContainer } from "@medusajs/framework/types"
import { deliverDue } from "../outbox/deliver"

/** Every two seconds: what follows from a change happens soon after it, however the process ended before. */
export default async function deliverOutbox(container: MedusaContainer): Promise<void> {
  await deliverDue(container)
}

export const config = { name: "deliver-outbox", schedule: "*/2 * * * * *" }
