import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProducerOrderState } from "@ocop/domain"
import { CARRIER } from "../modules/carrier"
import type CarrierService from "../modules/carrier/service"
import type { Journey, WaybillRow } from "../modules/carrier/waybills"
import type { ActInput } from "../modules/marketplace/acts"
import { deliverParcelWorkflow } from "../workflows/marketplace/deliver-parcel"
import { packParcelWorkflow } from "../workflows/marketplace/pack-parcel"
import { returnParcelWorkflow } from "../workflows/marketplace/return-parcel"
import { shipParcelWorkflow } from "../workflows/marketplace/ship-parcel"
import { type Carrier, CarrierAway, CarrierRefused } from "./carrier"
import { carrierBy } from "./index"

/** A carrier is asked about one parcel this often. */
const QUIET_SECONDS = 600
const MOST_AT_ONCE = 50

/**
 * Asks carriers where their parcels are, and does what follows for each: fetched is shipped, handed over is delivered
 * with the cash at the carrier, brought back is undeliverable. Each is an act of the parcel and taken by its claim: an
 * answer told twice, or what a person did meanwhile, changes nothing. Answers what it did, for the log.
 */
export async function trackWaybills(container: MedusaContainer, quietSeconds = QUIET_SECONDS): Promise<string[]> {
  const carriers = container.resolve<CarrierService>(CARRIER)
  const said: string[] = []
  for (const waybill of await carriers.waybillsToTrack(quietSeconds, MOST_AT_ONCE)) {
    const carrier = carrierBy(container, waybill.carrier)
    if (carrier) said.push(...(await trackOne(container, carrier, waybill)))
  }
  return said
}

async function trackOne(container: MedusaContainer, carrier: Carrier, waybill: WaybillRow): Promise<string[]> {
  const told = await carrier.track(waybill.order_code ?? "").catch((error: unknown) => {
    if (error instanceof CarrierAway || error instanceof CarrierRefused) return null
    throw error
  })
  const journey = told?.journey ?? waybill.journey
  const { acts, error } = told ? await follow(container, carrier, waybill, journey) : { acts: [], error: null }
  // What could not be followed is asked again: a journey is only written down as far as its acts went.
  await container.resolve<CarrierService>(CARRIER).noteJourney(waybill.id, {
    journey: error ? waybill.journey : journey,
    word: told?.word ?? waybill.journey_word ?? "",
    problem: told ? told.problem : waybill.problem,
  })
  return [...acts.map((act) => `${act} ${waybill.producer_order_id}`), ...(error ? [`NOT ${error}`] : [])]
}

type Step = "pack" | "ship" | "deliver" | "fail"
/** What a parcel in this state still has to do to be where its carrier says it is. */
const STEPS: Partial<Record<Journey, Partial<Record<ProducerOrderState, Step[]>>>> = {
  travelling: { confirmed: ["pack", "ship"], packed: ["ship"] },
  delivered: { confirmed: ["pack", "ship", "deliver"], packed: ["ship", "deliver"], shipped: ["deliver"] },
  returning: { confirmed: ["pack", "ship"], packed: ["ship"] },
  returned: { confirmed: ["pack", "ship", "fail"], packed: ["ship", "fail"], shipped: ["fail"] },
}

async function follow(container: MedusaContainer, carrier: Carrier, waybill: WaybillRow, journey: Journey) {
  const id = waybill.producer_order_id
  const row = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("producer_order")
    .where({ id })
    .first("state")
  const steps = STEPS[journey]?.[row?.state as ProducerOrderState] ?? []
  const acts: Step[] = []
  for (const step of steps) {
    try {
      await RUN[step](container, id, inputOf(carrier, waybill))
      acts.push(step)
    } catch (error) {
      return { acts, error: `${step} of ${id}: ${messageOf(error)}` }
    }
  }
  return { acts, error: null }
}

const RUN: Record<Step, (container: MedusaContainer, id: string, input: ActInput) => Promise<unknown>> = {
  pack: (container, id, input) => packParcelWorkflow(container).run({ input: { id, input } }),
  ship: (container, id, input) => shipParcelWorkflow(container).run({ input: { id, input } }),
  deliver: (container, id, input) => deliverParcelWorkflow(container).run({ input: { id, input } }),
  fail: (container, id, input) =>
    returnParcelWorkflow(container).run({ input: { id, input: { ...input, reason: BROUGHT_BACK } } }),
}

const BROUGHT_BACK = "other: hãng giao trả hàng về"

const inputOf = ({ name, trackingUrl }: Carrier, { carrier, order_code }: WaybillRow): ActInput => ({
  actor: `carrier:${carrier}`,
  carrier: name,
  trackingCode: order_code,
  trackingUrl: order_code ? trackingUrl(order_code) : null,
  cashHeldBy: "carrier",
})

const messageOf = (error: unknown) =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error)
