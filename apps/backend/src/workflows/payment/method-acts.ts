import type { MedusaContainer } from "@medusajs/framework/types"
import type { PaymentRequestRow, Receipt, RequestMethod } from "../../modules/marketplace/payment-request"
import { cardActs } from "./card-acts"

/** What a way to pay has to do at its own place (a bank, Stripe) when an unpaid order changes. */
export interface MethodActs {
  /**
   * The order is about to lapse: make sure that no money can come any more. Answers the money that came meanwhile,
   * which is then received instead, or null when the order may lapse. Can be repeated.
   */
  beforeLapse(container: MedusaContainer, request: PaymentRequestRow): Promise<Receipt | null>
  /**
   * A parcel was cancelled (or its cancelling undone): `amount` đồng are asked for from now on, 0 for nothing any more.
   * Throws when that is too late, and the parcel is then not cancelled. Can be repeated.
   */
  amountChanged(container: MedusaContainer, request: PaymentRequestRow, amount: number): Promise<void>
}

/** A transfer cannot be called back: money for an old amount or a lapsed order goes to the operator's queue. */
const transfer: MethodActs = {
  beforeLapse: async () => null,
  amountChanged: async () => undefined,
}

export const METHOD_ACTS: Record<RequestMethod, MethodActs> = { bank_transfer: transfer, card: cardActs }
