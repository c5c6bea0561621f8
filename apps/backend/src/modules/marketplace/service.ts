import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import * as access from "./access"
import * as acts from "./acts"
import * as cash from "./cash"
import * as discounts from "./discounts"
import * as failures from "./failures"
import CashCollection from "./models/cash-collection"
import CommissionRule from "./models/commission-rule"
import DeliveryFailure from "./models/delivery-failure"
import DeliveryOffer from "./models/delivery-offer"
import DiscountGrant from "./models/discount-grant"
import OrderAccess from "./models/order-access"
import ParcelRefund from "./models/parcel-refund"
import ParcelRefundGrant from "./models/parcel-refund-grant"
import ParcelRefundLine from "./models/parcel-refund-line"
import PaymentRequest from "./models/payment-request"
import PlacedOrder from "./models/placed-order"
import ProducerOrder from "./models/producer-order"
import ProducerOrderDiscount from "./models/producer-order-discount"
import ProducerOrderEvent from "./models/producer-order-event"
import ProducerOrderLine from "./models/producer-order-line"
import ShippingRate from "./models/shipping-rate"
import TaxRule from "./models/tax-rule"
import * as refunds from "./parcel-refunds"
import * as payment from "./payment-acts"
import { type PaymentRequestRow, type Receipt, requestOf } from "./payment-request"
import * as placement from "./placement"
import * as rules from "./rules"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Moves are written in SQL under row locks; what only reads uses the generated methods. */
export default class MarketplaceService extends MedusaService({
  PlacedOrder,
  ProducerOrder,
  ProducerOrderLine,
  ProducerOrderEvent,
  CommissionRule,
  TaxRule,
  ShippingRate,
  CashCollection,
  OrderAccess,
  DeliveryOffer,
  DiscountGrant,
  ProducerOrderDiscount,
  PaymentRequest,
  ParcelRefund,
  ParcelRefundLine,
  ParcelRefundGrant,
  DeliveryFailure,
}) {
  private readonly sql: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.sql = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Freezes an order's parcels, waiting for payment. Repeating it changes nothing. */
  place(draft: placement.Placement): Promise<void> {
    return placement.place(this.sql, draft)
  }

  /** Undo of `place`, as long as nothing was placed. */
  unplace(orderId: string): Promise<void> {
    return placement.unplace(this.sql, orderId)
  }

  /** The payment stands: waiting parcels are placed. `at` is business time. Repeating it changes nothing. */
  markPlaced(orderId: string, at: Date): Promise<string[]> {
    return placement.markPlaced(this.sql, orderId, at)
  }

  /** Takes a parcel for one act; a second act at the same time, or a wrong state, is a CONFLICT. */
  claim(id: string, act: acts.Move, input: acts.ActInput, byBuyer = false): Promise<acts.ProducerOrderRow> {
    return acts.claim(this.sql, id, act, input, byBuyer)
  }

  /** Undo of `claim`. */
  unclaim(id: string, act: acts.Act): Promise<void> {
    return acts.unclaim(this.sql, id, act)
  }

  /** Ends a claimed act: state, lines and history together. `at` is business time. */
  settle(id: string, act: acts.Move, at: Date): Promise<void> {
    return acts.settle(this.sql, id, act, at)
  }

  /** Takes a parcel for giving a part of it back, and says how much that is. A settled cause is answered as it is. */
  claimRefund(parcelId: string, part: refunds.PartRefund, at: Date, resume = false): Promise<refunds.ParcelRefundRow> {
    return refunds.claimRefund(this.sql, parcelId, part, at, resume)
  }

  /** Undo of `claimRefund`, as long as it is not settled. */
  unclaimRefund(id: string): Promise<void> {
    return refunds.unclaimRefund(this.sql, id)
  }

  /** The part is credited or on its way back. `at` is business time. Repeating it changes nothing. */
  settleRefund(id: string, way: refunds.RefundWay, at: Date): Promise<void> {
    return refunds.settleRefund(this.sql, id, way, at)
  }

  /** đồng of a parcel that are not due any more, or went back, part by part. */
  givenBack(parcelId: string): Promise<number> {
    return refunds.givenBack(this.sql, parcelId)
  }

  /** How many parcels this canonical phone refused at the door since a moment. One statement. */
  refusalsOf(phone: string, since: Date): Promise<number> {
    return failures.refusalsOf(this.sql, phone, since)
  }

  /** A new token for an order; only its hash is kept. */
  giveAccess(orderId: string, givenFor: "placing" | "tracking" | "message"): Promise<string> {
    return access.giveAccess(this.sql, orderId, givenFor)
  }

  /** The order that a token opens, or null. */
  orderOpenedBy(token: string): Promise<string | null> {
    return access.orderOpenedBy(this.sql, token)
  }

  /** Rule versions in force on a day for lines and journeys; a missing rule is refused, zero must be written down. */
  rulesFor(subjects: readonly rules.RuleSubject[], today: string): Promise<rules.RulesOfOrder> {
    return rules.rulesFor(this.sql, subjects, today)
  }

  /** Shipping rates in force on a day, by producer id, the operator's under "". One statement. */
  rateTable(producerIds: string[], today: string): Promise<rules.RateTable> {
    return rules.rateTable(this.sql, producerIds, today)
  }

  /** Free deliveries in force on a day for these producers, everybody's included. One statement. */
  deliveryOffersFor(producerIds: string[], today: string): Promise<discounts.StandingOffer[]> {
    return discounts.deliveryOffers(this.sql, producerIds, today)
  }

  /** The producers who bear these promotions or price lists, by reference; a missing one is the operator's. One statement. */
  grantorsOf(kind: "promotion" | "price_list", references: string[]): Promise<Map<string, string>> {
    return discounts.grantorsOf(this.sql, kind, references)
  }

  /** Says who bears a promotion or price list from now on; null is the operator. */
  grant(kind: "promotion" | "price_list", reference: string, producerId: string | null): Promise<void> {
    return discounts.grant(this.sql, kind, reference, producerId)
  }

  /** Once per parcel: its cash was handed over (đồng, above 0). */
  collectCash(collection: Parameters<typeof cash.collectCash>[1]): Promise<cash.CashCollectionRow> {
    return cash.collectCash(this.sql, collection)
  }

  /** The capture that records a collection exists. */
  markCaptured(id: string, captureId: string): Promise<void> {
    return cash.markCaptured(this.sql, id, captureId)
  }

  /** Undo of `collectCash`, as long as nothing was captured. */
  forgetCash(id: string): Promise<void> {
    return cash.forgetCash(this.sql, id)
  }

  /** What an order that is paid ahead waits for; null for cash on delivery. */
  requestOf(orderId: string): Promise<PaymentRequestRow | null> {
    return requestOf(this.sql, orderId)
  }

  /** Takes the request for receiving this money, or says why it does not fit. The caller holds the order's lock. */
  claimReceipt(orderId: string, receipt: Receipt): Promise<payment.ReceiptOutcome> {
    return payment.claimReceipt(this.sql, orderId, receipt)
  }

  /** Ends a receipt: paid, and its parcels placed, together. */
  settleReceipt(orderId: string, paymentId: string, receipt: Receipt): Promise<void> {
    return payment.settleReceipt(this.sql, orderId, paymentId, receipt)
  }

  /** Takes a request whose time was over at `now` for lapsing; null when there is nothing to lapse. */
  claimLapse(orderId: string, now: Date): Promise<PaymentRequestRow | null> {
    return payment.claimLapse(this.sql, orderId, now)
  }

  /** The request has lapsed; its parcels are cancelled next. */
  markLapsed(orderId: string): Promise<void> {
    return payment.markLapsed(this.sql, orderId)
  }

  /** Undo of `markLapsed`. */
  unmarkLapsed(orderId: string): Promise<void> {
    return payment.unmarkLapsed(this.sql, orderId)
  }

  /** Gives a claim on a request back, or ends a lapse. */
  releaseRequest(orderId: string, act: "receive" | "lapse"): Promise<void> {
    return payment.releaseRequest(this.sql, orderId, act)
  }

  /** A parcel is no longer asked for: the new amount in đồng, or null when its order asks for nothing. */
  excuse(orderId: string, parcelId: string): Promise<number | null> {
    return payment.excuse(this.sql, orderId, parcelId)
  }

  /** Undo of `excuse`. */
  unexcuse(orderId: string, parcelId: string): Promise<number> {
    return payment.unexcuse(this.sql, orderId, parcelId)
  }
}
