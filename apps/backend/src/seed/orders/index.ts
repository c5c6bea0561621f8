import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/domain"
import { findCart } from "../../basket/cart"
import { makeCart } from "../../basket/make-cart"
import { placeOrder } from "../../basket/place-order"
import { readBasket } from "../../basket/read-basket"
import { shopContext } from "../../basket/shop"
import { environment } from "../../config/environment"
import { repairLedger } from "../../ledger/repair"
import { duePayouts } from "../../payout/due"
import { makeRun } from "../../payout/make-run"
import { confirmPayout } from "../../payout/settle"
import { confirmParcelWorkflow } from "../../workflows/marketplace/confirm-parcel"
import { deliverParcelWorkflow } from "../../workflows/marketplace/deliver-parcel"
import { packParcelWorkflow } from "../../workflows/marketplace/pack-parcel"
import { shipParcelWorkflow } from "../../workflows/marketplace/ship-parcel"
import { DEMO_DOMAIN } from "../accounts"
import { type SampleAct, type SampleOrder, STORY } from "./story"

const DAY_MS = 86_400_000
/** Half a day passes between one act and the next. */
const BETWEEN_MS = DAY_MS / 2
const PAID_OUT_DAYS_AGO = 3

/**
 * Sample orders for the demo's shop, made as real ones are and moved by the demo's clock, so that its portal has a
 * morning to look at. Does nothing where there are orders, or demo mode is off.
 */
export default async function sampleOrders({ container }: ExecArgs): Promise<void> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const shopId = await shopOfDemo(sql)
  if (environment().DEMO !== "on" || !shopId || (await sql("placed_order").first("id"))) return
  const packs = await packsOf(sql, shopId)
  const clock = container.resolve("clock")
  let isPaidOut = false
  for (const order of [...STORY].sort((a, b) => b.daysAgo - a.daysAgo)) {
    if (order.daysAgo < PAID_OUT_DAYS_AGO && !isPaidOut) {
      isPaidOut = true
      await payOut(container, sql, PAID_OUT_DAYS_AGO)
    }
    await live(container, sql, order, packs)
  }
  await clock.reset()
  await repairLedger(container)
  // The demo's people have read these long ago.
  await sql("outbox_message").delete()
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`Seeded ${STORY.length} sample orders.`)
}

const shopOfDemo = async (sql: Knex): Promise<string | undefined> =>
  (
    await sql("membership as s")
      .join("member as m", "m.id", "s.member_id")
      .where({ "m.email": `owner@${DEMO_DOMAIN}` })
      .first<{ producer_id: string } | undefined>("s.producer_id")
  )?.producer_id

/** Packs of the shop that can be bought, cheapest first. */
async function packsOf(sql: Knex, shopId: string): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: { id: string }[] }>(
    `select v.id from listing l join product_variant v on v.product_id = l.product_id and v.deleted_at is null
    join product_variant_price_set s on s.variant_id = v.id
    join price on price.price_set_id = s.price_set_id and price.price_list_id is null and price.deleted_at is null
    where l.producer_id = ? order by price.amount, v.id`,
    [shopId],
  )
  return rows.map(({ id }) => id)
}

async function live(container: MedusaContainer, sql: Knex, order: SampleOrder, packs: readonly string[]) {
  const clock = container.resolve("clock")
  const began = Date.now() - order.daysAgo * DAY_MS
  await clock.set(new Date(began - (order.daysAgo === 0 ? DAY_MS / 24 : 0)))
  const number = await place(container, order, packs)
  const parcel = await sql("producer_order as p")
    .join("placed_order as o", "o.order_id", "p.order_id")
    .where({ "o.number": number })
    .first<{ id: string }>("p.id")
  for (const [index, act] of order.acts.entries()) {
    const at = Math.min(began + (index + 1) * BETWEEN_MS, Date.now())
    await clock.set(new Date(at))
    await ACTS[act](container, parcel.id)
  }
}

async function place(container: MedusaContainer, order: SampleOrder, packs: readonly string[]): Promise<string> {
  const context = await shopContext(container)
  const { name, phone, communeCode, address } = order
  const wanted = order.lines.map(({ pack, quantity }) => ({ variantId: packs[pack] ?? packs[0] ?? "", quantity }))
  const cartId = await makeCart(context, container, wanted)
  const cart = await findCart(context, cartId)
  if (!cart) throw new Error("The sample basket is gone")
  const basket = await readBasket(context, cart, communeCode)
  const chosen = basket.parcels.map(({ producer, shipping }) => ({
    producerId: producer.id,
    option: shipping.find(({ kind }) => kind === "standard"),
  }))
  const fees = chosen.reduce((sum, { option }) => sum + (option?.fee ?? 0), 0)
  const { termsVersion } = context.settings.law
  const form = {
    ...{ name, phone, communeCode, address },
    shipping: Object.fromEntries(chosen.map(({ producerId, option }) => [producerId, option?.optionId ?? ""])),
    payment: "cash_on_delivery" as const,
    ...(termsVersion && { termsVersion }),
    expectedTotal: basket.goods - basket.discount + fees,
    locale: "vi" as const,
  }
  return (await placeOrder(context, container, { cartId, customerId: undefined, form })).number
}

const ACTOR = "system"
const ACTS: Record<SampleAct, (container: MedusaContainer, id: string) => Promise<unknown>> = {
  confirm: (container, id) => confirmParcelWorkflow(container).run({ input: { id, input: { actor: ACTOR } } }),
  pack: (container, id) => packParcelWorkflow(container).run({ input: { id, input: { actor: ACTOR } } }),
  ship: (container, id) =>
    shipParcelWorkflow(container).run({
      input: { id, input: { actor: ACTOR, carrier: "Xe của quầy", trackingCode: null } },
    }),
  deliver: (container, id) =>
    deliverParcelWorkflow(container).run({ input: { id, input: { actor: ACTOR, cashHeldBy: "operator" } } }),
}

async function payOut(container: MedusaContainer, sql: Knex, daysAgo: number): Promise<void> {
  const clock = container.resolve("clock")
  await clock.set(new Date(Date.now() - daysAgo * DAY_MS))
  await repairLedger(container)
  const through = todayInVietnam(await clock.now())
  const due = await duePayouts(sql, through, (await container.resolve("setting").get()).money)
  const expected = due.reduce((sum, one) => sum + (one.account && one.sum ? one.sum.amount : 0), 0)
  if (expected === 0) return
  const run = await makeRun(container, { through, except: [], expected, actor: ACTOR })
  for (const { id } of await sql("payout").where({ payout_run_id: run }).select("id"))
    await confirmPayout(container, { id, reference: "MAU-0001", actor: ACTOR })
}
