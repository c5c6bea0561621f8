import type { MedusaContainer } from "@medusajs/framework/types"
import { RETENTION_DAYS } from "@ocop/domain"
import { MESSAGE } from "../modules/message"
import type MessageService from "../modules/message/service"

/** Nightly: of old messages only that they were sent is remembered, not to whom and not what; as the privacy page says. */
export default async function forgetMessages(container: MedusaContainer): Promise<void> {
  await container.resolve<MessageService>(MESSAGE).forgetOlderThan(RETENTION_DAYS.message)
}

export const config = { name: "forget-messages", schedule: "29 3 * * *" }
