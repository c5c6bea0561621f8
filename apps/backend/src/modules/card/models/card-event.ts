import { model } from "@medusajs/framework/utils"

export const CARD_OUTCOMES = [
  /** The order is paid by it. */
  "paid",
  /** The bank said no; the buyer may try again. */
  "declined",
  /** Money that no order waits for, or not this sum: sent back to the card at once. */
  "sent_back",
  /** Refunds now agree with ours. */
  "refunds_agree",
  /** Of an order that is not ours, or of a kind that changes nothing. */
  "nothing_to_do",
] as const

/** What Stripe told us, once each, and what came of it: the log of cards, without anything of the card itself. */
const CardEvent = model
  .define("card_event", {
    /** Stripe's id of the event, evt_…. */
    id: model.text().primaryKey(),
    type: model.text(),
    intent_id: model.text().nullable(),
    order_id: model.text().nullable(),
    /** đồng; null where the event is of no sum or of another currency. */
    amount: model.number().nullable(),
    currency: model.text().nullable(),
    /** Null while it is being worked on: a repetition works on it again. */
    outcome: model.enum([...CARD_OUTCOMES]).nullable(),
    /** Stripe's code of why a card was declined, or what does not fit. */
    detail: model.text().nullable(),
    happened_at: model.dateTime(),
  })
  .indexes([{ on: ["order_id"] }, { on: ["intent_id"] }])

export default CardEvent
