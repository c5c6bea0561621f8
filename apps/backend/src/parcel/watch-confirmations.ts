import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { confirmationDue, confirmationReminder, formatPhone } from "@ocop/domain"
import { environment } from "../config/environment"
import { composeOperatorMessage } from "../messages/compose"
import { marketOf } from "../messages/letters/market"
import { type ParcelNews, unconfirmedSince } from "../messages/to-members/read-parcel-news"
import { tellShop } from "../messages/to-members/tell-shop"
import { MESSAGE } from "../modules/message"
import type MessageService from "../modules/message/service"
import { cancelParcelWorkflow } from "../workflows/marketplace/cancel-parcel"

const HOUR_MS = 3_600_000
/** Written into the history, where the buyer reads it. */
const NOBODY_CONFIRMED = "Nhà làm chưa nhận đơn"

/**
 * What becomes of parcels that their shop does not confirm, by the business clock: reminded at half of the time, the
 * operator told when it is over, cancelled after a longer time where the installation says so. Repeating it says and
 * does nothing twice. Answers what it did, for the log.
 */
export async function watchConfirmations(container: MedusaContainer): Promise<string[]> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const [now, { parcels: rules }] = await Promise.all([
    container.resolve("clock").now(),
    container.resolve("setting").get(),
  ])
  const { confirmHours, cancelUnconfirmedHours } = rules
  const said: string[] = []
  const half = new Date(now.getTime() - (confirmHours / 2) * HOUR_MS)
  for await (const parcel of unconfirmedSince(sql, half)) {
    if (cancelUnconfirmedHours !== null && confirmationDue(parcel.placedAt, cancelUnconfirmedHours) <= now)
      said.push(await cancel(container, parcel))
    else if (confirmationDue(parcel.placedAt, confirmHours) <= now)
      said.push(...(await tellOperator(container, parcel, confirmHours)))
    else if (confirmationReminder(parcel.placedAt, confirmHours) <= now) await remind(container, parcel, confirmHours)
  }
  return said
}

async function remind(container: MedusaContainer, parcel: ParcelNews, confirmHours: number): Promise<void> {
  const due = confirmationDue(parcel.placedAt, confirmHours)
  const { id, shopId, shopName, code, goods } = parcel
  await tellShop(container, {
    ...{ shopId, kind: "parcel_reminder", cause: `parcel_reminder:${id}`, path: `/don/${id}`, expiresAt: due },
    facts: { shopName, code, goods, confirmBy: due.toISOString() },
  })
}

async function tellOperator(container: MedusaContainer, parcel: ParcelNews, hours: number): Promise<string[]> {
  const market = await marketOf(container)
  const { email } = market.operator
  if (!email) return []
  const { shopName, shopPhone, code, goods, id } = parcel
  const link = `${environment().ADMIN_URL}/app/parcels`
  const facts = { shopName, shopPhone: shopPhone && formatPhone(shopPhone), code, goods, waited: `${hours} giờ`, link }
  const { subject, text, html } = composeOperatorMessage("parcel_unconfirmed", facts, market)
  const told = await container.resolve<MessageService>(MESSAGE).queue([
    {
      ...{ kind: "parcel_unconfirmed", channel: "mail", cause: `parcel_unconfirmed:${id}`, to: email, locale: "vi" },
      ...{ orderId: null, subject, text, html, expiresAt: null },
    },
  ])
  return told.length > 0 ? [`told the operator of parcel ${id}`] : []
}

/** Somebody may confirm it at this very moment: then it is left to them. */
async function cancel(container: MedusaContainer, { id }: ParcelNews): Promise<string> {
  const input = { id, input: { actor: "system", reason: NOBODY_CONFIRMED } }
  const { errors } = await cancelParcelWorkflow(container).run({ input, throwOnError: false })
  return errors.length === 0 ? `cancelled parcel ${id}: nobody confirmed it` : `parcel ${id} was not cancelled`
}
