import type { MedusaContainer } from "@medusajs/framework/types"
import { MESSAGE } from "../modules/message"
import type MessageService from "../modules/message/service"
import type { MessageDraft } from "../modules/message/service"
import { phoneChannelIsOn } from "./channels"
import { composeOrderMessage } from "./compose"
import { type Market, marketOf } from "./letters/market"
import type { News } from "./news"
import type { OrderNow } from "./read-order"

/**
 * Queues news of an order for its buyer: by mail where there is an address, and by phone where that channel is on. The
 * recipient of a present hears nothing from us. Returns the ids of what is new.
 */
export async function queueNews(
  container: MedusaContainer,
  order: OrderNow,
  found: readonly News[],
): Promise<string[]> {
  if (found.length === 0) return []
  const market = await marketOf(container)
  return container.resolve<MessageService>(MESSAGE).queue(found.flatMap((news) => draftsOf(news, order, market)))
}

function draftsOf(news: News, order: OrderNow, market: Market): MessageDraft[] {
  const { subject, text, html, short } = composeOrderMessage(news.kind, factsOf(news, order), market)
  const { kind, cause, expiresAt } = news
  const shared = { kind, cause, expiresAt, locale: order.locale, orderId: order.orderId, subject }
  return [
    ...(order.email ? [{ ...shared, channel: "mail" as const, to: order.email, text, html }] : []),
    ...(phoneChannelIsOn() ? [{ ...shared, channel: "phone" as const, to: order.phone, text: short, html: null }] : []),
  ]
}

function factsOf({ parcelId, reason, reportId, partId, returnCase }: News, { page, locale, sentBack }: OrderNow) {
  const parcel = page.parcels.find(({ id }) => id === parcelId) ?? null
  const report = parcel?.reports.find(({ id }) => id === reportId) ?? null
  const part = parcel?.parts.find(({ id }) => id === partId) ?? null
  return { locale, order: page, parcel, part, reason, report, sentBack, returnCase: returnCase ?? null }
}
