import type { MedusaContainer } from "@medusajs/framework/types"
import { MESSAGE } from "../modules/message"
import type MessageService from "../modules/message/service"
import { sendMessage } from "./send-message"

/** Longer than a channel may take; whoever dies with a message loses it then. */
const LEASE_SECONDS = 60
/** One slow mail server holds up a few messages and not all. */
const LANES = 4

/** Sends every message that is due. A stopping process finishes those it holds and takes no more. */
export async function sendDue(container: MedusaContainer): Promise<void> {
  const outbox = container.resolve("outbox")
  const service = container.resolve<MessageService>(MESSAGE)
  await service.giveUpCutShort()
  const lane = async () => {
    while (outbox.isOpen) {
      const message = await service.claim(LEASE_SECONDS)
      if (!message) return
      await sendMessage(container, message)
    }
  }
  await outbox.whileOpen(async () => {
    await Promise.all(Array.from({ length: LANES }, lane))
  })
}
