import type { Journey } from "../modules/carrier/waybills"

/** Somebody at one end of a journey. Places by their names of today; the former ones where one is certain. */
export interface Stop {
  name: string
  /** 0912345678; null where a maker has none on record. */
  phone: string | null
  street: string
  /** "Xã Tiên Điền" */
  commune: string
  province: string
  formerCommune: string | null
  formerDistrict: string | null
  formerProvince: string | null
  communeCode: string | null
  provinceCode: string
}

/** A parcel as its carrier needs to know it. Sums in đồng. */
export interface Consignment {
  parcelId: string
  producerId: string
  /** The parcel's own code, 7Q2M-9XWD. */
  parcelNumber: string
  from: Stop
  to: Stop
  /** Goods without packing; at least 1. */
  grams: number
  /** To collect at the door. */
  cash: number
  /** What the goods are worth to whoever loses them. */
  worth: number
  items: { name: string; quantity: number; grams: number }[]
  note: string | null
  /** Nobody but the recipient looks inside. */
  isGift: boolean
}

export interface CarrierQuote {
  /** What the carrier asks for the journey, đồng. */
  fee: number
  /** Working days on the road; null where only the day of arrival is known. */
  days: { from: number; to: number } | null
  expectedOn: string | null
}

export interface MadeWaybill {
  orderCode: string
  fee: number | null
  expectedOn: string | null
}

export interface TrackedJourney {
  /** Null: the carrier's word is new to us. */
  journey: Journey | null
  /** The carrier's own word. */
  word: string
  problem: string | null
}

/** `ours`: the label that we print ourselves. `page`: one of the carrier's, for these parcels. */
export type CarrierLabel = { kind: "ours" } | { kind: "page"; url: string }

/**
 * Who brings parcels. Each call is bounded in time and may be repeated: making the same client code twice makes one
 * waybill. @throws CarrierRefused when asking again is no use, CarrierAway when it is.
 */
export interface Carrier {
  id: string
  name: string
  /** Whether anybody ever ran it against the real service. */
  isProven: boolean
  /** `hand`: a person hands the parcel over and types the code. `api`: announced and followed by machine. */
  kind: "hand" | "api"
  quote(consignment: Consignment): Promise<CarrierQuote>
  create(consignment: Consignment, clientCode: string): Promise<MadeWaybill>
  label(orderCodes: readonly string[]): Promise<CarrierLabel>
  /** Null: it is followed by hand. */
  track(orderCode: string): Promise<TrackedJourney | null>
  /** A waybill that is cancelled already stays so. */
  cancel(orderCode: string): Promise<void>
  /** The page on which a buyer follows the parcel. */
  trackingUrl(orderCode: string): string | null
}

/** The carrier will not: the same again would be refused again. */
export class CarrierRefused extends Error {
  constructor(
    readonly carrier: string,
    words: string,
  ) {
    super(`${carrier}: ${words}`)
  }
}

/** Nobody knows whether the carrier heard it; ask again with the same code. */
export class CarrierAway extends Error {
  constructor(
    readonly carrier: string,
    words: string,
  ) {
    super(`${carrier}: ${words}`)
  }
}
