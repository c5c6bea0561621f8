import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MARKETPLACE } from "../modules/marketplace"
import type MarketplaceService from "../modules/marketplace/service"
import { MESSAGE } from "../modules/message"
import type MessageService from "../modules/message/service"
import type { ClaimedMessage } from "../modules/message/service"
import { channelOf } from "./channels"
import { AddressRefused, type Outgoing } from "./channels/channel"
import { filled, filledHtml, orderAddress, type Secrets } from "./fill"
import { ORDER_LINK } from "./letters/letter"
import { marketOf } from "./letters/market"

export type Outcome = "sent" | "refused" | "failed" | "later"

/** Sends one claimed message and writes down how it ended. Never throws for what the other side did. */
export async function sendMessage(
  container: MedusaContainer,
  message: ClaimedMessage,
  secret: string | null = null,
): Promise<Outcome> {
  const service = container.resolve<MessageService>(MESSAGE)
  const { id, attempts } = message
  const now = await container.resolve("clock").now()
  if (message.expiresAt && message.expiresAt < now) {
    await service.settleFailed(id, "too late: it would no longer be true")
    return "failed"
  }
  try {
    const channel = channelOf(container, message.channel)
    if (!channel) throw new AddressRefused(`The channel ${message.channel} is off`)
    await service.settleSent(id, await channel.send(await outgoing(container, message, secret)))
    return "sent"
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    if (error instanceof AddressRefused) {
      await service.settleRefused(id, words)
      return "refused"
    }
    // The address stays out of the log of the process; the message's id leads to it.
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`message ${id}: attempt ${attempts} failed`)
    if (secret === null) await service.settleLater(id, attempts, words)
    else await service.settleFailed(id, words)
    return secret === null ? "later" : "failed"
  }
}

async function outgoing(container: MedusaContainer, message: ClaimedMessage, secret: string | null): Promise<Outgoing> {
  const { id, to, text, subject, html, locale, orderId, channel, kind } = message
  if (to === null || text === null) throw new AddressRefused("Its address and text were forgotten")
  const secrets: Secrets = { secret, orderLink: await orderLinkOf(container, message) }
  return {
    id,
    to,
    locale,
    subject: subject ?? "",
    text: filled(text, secrets),
    html: channel === "mail" && html !== null ? filledHtml(html, secrets) : null,
    marketName: (await marketOf(container)).name,
    orderNumber: orderId && (await numberOf(container, orderId)),
    link: secrets.orderLink ?? (kind === "password_reset" || kind === "shop_invitation" ? secret : null),
    code: kind === "code" ? secret : null,
  }
}

/** A new key to the order for each attempt: of one that may have arrived nobody knows whether it is in use. */
async function orderLinkOf(container: MedusaContainer, { orderId, text, locale }: ClaimedMessage) {
  if (!orderId || !text?.includes(ORDER_LINK)) return null
  const token = await container.resolve<MarketplaceService>(MARKETPLACE).giveAccess(orderId, "message")
  return orderAddress(token, locale)
}

async function numberOf(container: MedusaContainer, orderId: string): Promise<string | null> {
  const marketplace = container.resolve<MarketplaceService>(MARKETPLACE)
  const [placed] = await marketplace.listPlacedOrders({ order_id: orderId }, { select: ["number"] })
  return placed?.number ?? null
}
