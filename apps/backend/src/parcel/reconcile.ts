import type { IInventoryService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { rematch } from "../banking/take-money"
import type { Act, Move } from "../modules/marketplace/acts"
import type { PaymentRequestRow } from "../modules/marketplace/payment-request"
import { cancelParcelWorkflow } from "../workflows/marketplace/cancel-parcel"
import { confirmParcelWorkflow } from "../workflows/marketplace/confirm-parcel"
import { deliverParcelWorkflow } from "../workflows/marketplace/deliver-parcel"
import { packParcelWorkflow } from "../workflows/marketplace/pack-parcel"
import { refundPartWorkflow } from "../workflows/marketplace/refund-part"
import { returnParcelWorkflow } from "../workflows/marketplace/return-parcel"
import { shipParcelWorkflow } from "../workflows/marketplace/ship-parcel"
import type { ParcelActInput } from "../workflows/marketplace/steps/claim-parcel"
import { lapsePaymentWorkflow } from "../workflows/payment/lapse-payment"
import { receivePaymentWorkflow } from "../workflows/payment/receive-payment"
import { repairCart } from "./repair-completion"

/** Younger work may still be going on in some process. */
const QUIET_SECONDS = 25

/** How far back to look: everything when the process starts, then only what is recent. */
export type Since = "ever" | "lately"
const REACH: Record<Since, string> = { ever: "1000 years", lately: "1 hour" }

/**
 * Makes consistent what killed processes left, from the rows alone: completions without parcels or with waiting ones,
 * reservations of orders that never were, acts on parcels that stopped half way. Answers what it did, for the log.
 */
export async function reconcile(container: MedusaContainer, since: Since): Promise<string[]> {
  return [
    ...(await repairCompletions(container, since)),
    ...(await dropStrayReservations(container)),
    ...(await resumeActs(container)),
    ...(await resumePayments(container)),
    ...(await rematch(container)),
  ]
}

/** Orders without parcels or with waiting ones, and carts that say completed but became nothing. */
const UNFINISHED = `
  select o.metadata->>'cart_id' as "cartId" from "order" o
  where o.metadata->>'cart_id' is not null and o.deleted_at is null
    and o.created_at < now() - make_interval(secs => :quiet) and o.created_at > now() - cast(:reach as interval)
    and (not exists (select from placed_order p where p.order_id = o.id)
      or exists (select from producer_order p where p.order_id = o.id and p.state = 'awaiting_payment'
        and not exists (select from payment_request r join payment_session s on s.id = r.payment_session_id
          where r.order_id = o.id and s.status <> 'pending')))
  union
  select c.id from cart c
  where c.completed_at < now() - make_interval(secs => :quiet) and c.completed_at > now() - cast(:reach as interval)
    and not exists (select from order_cart link where link.cart_id = c.id and link.deleted_at is null)`

async function repairCompletions(container: MedusaContainer, since: Since): Promise<string[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { cartId: string }[] }>(UNFINISHED, { quiet: QUIET_SECONDS, reach: REACH[since] })
  return oneByOne(rows, async ({ cartId }) => {
    const orderId = await repairCart(container, cartId)
    return orderId ? `finished order ${orderId}` : `reopened basket ${cartId}`
  })
}

async function dropStrayReservations(container: MedusaContainer): Promise<string[]> {
  const ids: string[] = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("reservation_item as r")
    .whereNull("r.deleted_at")
    .whereNotNull("r.line_item_id")
    .whereRaw("r.created_at < now() - make_interval(secs => ?)", [QUIET_SECONDS])
    .whereRaw("not exists (select from order_line_item li where li.id = r.line_item_id)")
    .pluck("r.id")
  if (ids.length === 0) return []
  await container.resolve<IInventoryService>(Modules.INVENTORY).deleteReservationItems(ids)
  return [`released ${ids.length} reservations`]
}

const RESUME: Record<Move, (container: MedusaContainer, input: ParcelActInput) => Promise<unknown>> = {
  confirm: (container, input) => confirmParcelWorkflow(container).run({ input }),
  pack: (container, input) => packParcelWorkflow(container).run({ input }),
  ship: (container, input) => shipParcelWorkflow(container).run({ input }),
  deliver: (container, input) => deliverParcelWorkflow(container).run({ input }),
  fail: (container, input) => returnParcelWorkflow(container).run({ input }),
  cancel: (container, input) => cancelParcelWorkflow(container).run({ input }),
}

/** Longer than an act may wait for the parcels beside it. */
const ACT_QUIET_SECONDS = 40

/** Every act finds what it had already done, so it is simply done again to its end. */
async function resumeActs(container: MedusaContainer): Promise<string[]> {
  const parcels: { id: string; act: Act; act_input: ParcelActInput["input"] | null }[] = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("producer_order")
    .whereNotNull("act")
    .whereNull("deleted_at")
    .whereRaw("act_started_at < now() - make_interval(secs => ?)", [ACT_QUIET_SECONDS])
    .select("id", "act", "act_input")
  return oneByOne(parcels, async ({ id, act, act_input }) => {
    const part = act_input?.refund
    if (act !== "refund") await RESUME[act](container, { id, input: act_input ?? { actor: "system" }, resume: true })
    else if (part) await refundPartWorkflow(container).run({ input: { ...part, parcelId: id, resume: true } })
    return `finished ${act} of parcel ${id}`
  })
}

/** Receipts and lapses of payment requests that stopped half way. */
async function resumePayments(container: MedusaContainer): Promise<string[]> {
  const requests: Pick<PaymentRequestRow, "order_id" | "act" | "act_input">[] = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("payment_request")
    .whereNotNull("act")
    .whereNull("deleted_at")
    .whereRaw("act_started_at < now() - make_interval(secs => ?)", [ACT_QUIET_SECONDS])
    .select("order_id", "act", "act_input")
  return oneByOne(requests, async ({ order_id: orderId, act, act_input }) => {
    const receipt = act_input?.receipt
    if (receipt)
      await receivePaymentWorkflow(container).run({ input: { orderId, ...receipt, at: new Date(receipt.at) } })
    else await lapsePaymentWorkflow(container).run({ input: { orderId } })
    return `finished ${act} of the payment of ${orderId}`
  })
}

/** What cannot be repaired now must not keep the rest waiting; it is said, and tried again next time. */
async function oneByOne<Item>(items: readonly Item[], repair: (item: Item) => Promise<string>): Promise<string[]> {
  const said: string[] = []
  for (const item of items) {
    said.push(await repair(item).catch((error: unknown) => `NOT ${JSON.stringify(item)}: ${messageOf(error)}`))
  }
  return said
}

const messageOf = (error: unknown) =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error)
