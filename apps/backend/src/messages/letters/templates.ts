import type { OrderKind } from "../../modules/message/kinds"
import { type OrderFacts, type Told, told } from "./facts"
import type { Letter } from "./letter"
import { parcelsEn } from "./parcels-en"
import { parcelsVi } from "./parcels-vi"
import { paymentEn } from "./payment-en"
import { paymentVi } from "./payment-vi"
import { returnLetter } from "./returns"

export type ParcelKind =
  | "shipped"
  | "ready_for_pickup"
  | "undeliverable"
  | "cancelled"
  | "declined"
  | "problem_answered"
export type PaymentKind = Exclude<OrderKind, ParcelKind | "return_answered">

const TEMPLATES: Record<"vi" | "en", Record<OrderKind, (facts: Told) => Letter>> = {
  vi: { ...paymentVi, ...parcelsVi, return_answered: returnLetter },
  en: { ...paymentEn, ...parcelsEn, return_answered: returnLetter },
}

/** What is said of an order, in its language. */
export const orderLetter = (kind: OrderKind, facts: OrderFacts): Letter => TEMPLATES[facts.locale][kind](told(facts))
