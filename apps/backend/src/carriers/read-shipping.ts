import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CarrierInfo, CarrierOffer, ParcelShipping, Waybill } from "@ocop/contract"
import { nothingThere } from "../http/producer-actor"
import { CARRIER } from "../modules/carrier"
import type CarrierService from "../modules/carrier/service"
import type { WaybillRow } from "../modules/carrier/waybills"
import { type Carrier, CarrierAway, CarrierRefused, type Consignment } from "./carrier"
import { consignmentOf } from "./consignment"
import { carrierBy, carriersIn } from "./index"
import { type ParcelFacts, readParcelFacts } from "./read-parcel-facts"

/** A parcel of this shop. @throws NOT_FOUND for one of another shop, or not there, alike. */
export async function parcelOfShop(container: MedusaContainer, shopId: string, id: string): Promise<ParcelFacts> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [facts] = await readParcelFacts(sql, [id], shopId)
  if (!facts || facts.state === "awaiting_payment") throw nothingThere()
  return facts
}

/** How a parcel can travel: what each carrier asks while it has not left, and its waybill. */
export async function readShipping(container: MedusaContainer, facts: ParcelFacts): Promise<ParcelShipping> {
  const waybill = await container.resolve<CarrierService>(CARRIER).waybillOf(facts.id)
  const isStaying = ["placed", "confirmed", "packed"].includes(facts.state) && facts.shippingKind === "standard"
  const quotes = isStaying && !waybill ? await quotesOf(container, facts) : []
  return { quotes, waybill: waybill?.order_code ? await shown(container, waybill, waybill.order_code) : null }
}

const quotesOf = (container: MedusaContainer, facts: ParcelFacts): Promise<CarrierOffer[]> =>
  Promise.all(carriersIn(container).map((carrier) => quoteOf(carrier, consignmentOf(facts))))

async function quoteOf(carrier: Carrier, consignment: Consignment): Promise<CarrierOffer> {
  const none = { carrier: infoOf(carrier), fee: null, daysFrom: null, daysTo: null, expectedOn: null }
  try {
    const { fee, days, expectedOn } = await carrier.quote(consignment)
    return { ...none, fee, daysFrom: days?.from ?? null, daysTo: days?.to ?? null, expectedOn, problem: null }
  } catch (error) {
    if (error instanceof CarrierRefused || error instanceof CarrierAway) return { ...none, problem: error.message }
    throw error
  }
}

async function shown(container: MedusaContainer, row: WaybillRow, orderCode: string): Promise<Waybill> {
  const carrier = carrierBy(container, row.carrier)
  const label = row.journey === "waiting" ? await carrier?.label([orderCode]).catch(() => null) : null
  return {
    carrier: carrier ? infoOf(carrier) : { id: row.carrier, name: row.carrier, kind: "api", isProven: false },
    orderCode,
    fee: row.fee,
    cash: row.cash,
    expectedOn: row.expected_on,
    journey: row.journey,
    word: row.journey_word,
    problem: row.problem,
    trackingUrl: carrier?.trackingUrl(orderCode) ?? null,
    labelUrl: label?.kind === "page" ? label.url : null,
  }
}

const infoOf = ({ id, name, kind, isProven }: Carrier): CarrierInfo => ({ id, name, kind, isProven })
