import type { MedusaContainer } from "@medusajs/framework/types"
import { MESSAGE } from "../modules/message"
import type MessageService from "../modules/message/service"

/** Long enough to answer a complaint about an order. */
const KEEP_DAYS = 180

/** Nightly: of old messages only that they were sent is remembered, not to whom and not what. */
export default async function forgetMessages(container: MedusaContainer): Promise<void> {
  await container.resolve<MessageService>(MESSAGE).forgetOlderThan(KEEP_DAYS)
}

export const config = { name: "forget-messages", schedule: "29 3 * * *" }
