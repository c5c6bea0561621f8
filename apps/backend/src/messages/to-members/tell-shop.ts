import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { environment } from "../../config/environment"
import { MESSAGE } from "../../modules/message"
import type MessageService from "../../modules/message/service"
import type { MessageDraft } from "../../modules/message/service"
import { phoneChannelIsOn, pushChannelIsOn } from "../channels"
import { composeShopMessage } from "../compose"
import { type Market, marketOf } from "../letters/market"
import { pushText } from "./push-text"
import type { ShopNews } from "./shop-facts"
import { type Hearer, whoHears } from "./who-hears"

export type ShopMessage = ShopNews & {
  /** The producer's id. */
  shopId: string
  /** What it follows from; each member hears of a cause once on each channel. */
  cause: string
  /** Page of the portal below the shop, such as "/don/porder_…"; "" is its first page. */
  path?: string
  /** After that it would be untrue. */
  expiresAt?: Date | null
}

/**
 * Tells the people of a shop who may know: by mail, by phone where that channel is on, and on the screens that they
 * allowed. Repeating it says nothing twice. Returns how many messages are new.
 */
export async function tellShop(container: MedusaContainer, message: ShopMessage): Promise<number> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const hearers = await whoHears(sql, message.shopId, message.kind, await container.resolve("clock").now())
  if (hearers.length === 0) return 0
  const market = await marketOf(container)
  const drafts = hearers.flatMap((hearer) => draftsFor(hearer, message, market))
  return (await container.resolve<MessageService>(MESSAGE).queue(drafts)).length
}

function draftsFor(hearer: Hearer, message: ShopMessage, market: Market): MessageDraft[] {
  const path = `/quay/${encodeURIComponent(message.shopId)}${message.path ?? ""}`
  const { locale, memberId, name } = hearer
  const { subject, text, html, short } = composeShopMessage(message, locale, {
    market,
    name,
    link: environment().PORTAL_URL + path,
  })
  const shared = {
    ...{ kind: message.kind, cause: `${message.cause}:${memberId}`, locale, orderId: null, subject },
    expiresAt: message.expiresAt ?? null,
  }
  const { email, phone, hasPush } = hearer
  return [
    ...(email ? [{ ...shared, channel: "mail" as const, to: email, text, html }] : []),
    ...(phone && phoneChannelIsOn()
      ? [{ ...shared, channel: "phone" as const, to: phone, text: short, html: null }]
      : []),
    ...(hasPush && pushChannelIsOn()
      ? [{ ...shared, channel: "push" as const, to: memberId, text: pushText({ subject, path, message }), html: null }]
      : []),
  ]
}
