import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../http/problem"
import { CARRIER } from "../modules/carrier"
import type CarrierService from "../modules/carrier/service"
import type { WaybillRow } from "../modules/carrier/waybills"
import { CarrierAway, CarrierRefused } from "./carrier"
import { consignmentOf } from "./consignment"
import { carrierBy } from "./index"
import { readParcelFacts } from "./read-parcel-facts"

interface Announcement {
  parcelId: string
  carrierId: string
  by: string
}

/**
 * Announces a confirmed or packed parcel to a carrier, once: what stands is answered as it is, and what a lost answer
 * or a killed process left in the making is finished under the same code.
 * @throws NOT_FOUND; Refusal not_allowed_now with the carrier's words, try_again when it does not answer; CONFLICT.
 */
export async function makeWaybill(container: MedusaContainer, { parcelId, carrierId, by }: Announcement) {
  const carrier = carrierBy(container, carrierId)
  if (carrier?.kind !== "api") throw new Refusal("not_allowed_now", `No carrier ${carrierId} is connected`)
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [facts] = await readParcelFacts(sql, [parcelId], null)
  if (!facts) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this address")
  if (facts.shippingKind === "pickup") throw new Refusal("not_allowed_now", "This parcel is fetched by its buyer")
  if (facts.state !== "confirmed" && facts.state !== "packed")
    throw new Refusal("not_allowed_now", `This parcel is ${facts.state}`)
  if (!facts.from.phone) throw new Refusal("not_allowed_now", "The shop has no phone", { phone: "missing" })
  const carriers = container.resolve<CarrierService>(CARRIER)
  const consignment = consignmentOf(facts)
  const waybill = await carriers.claimWaybill({
    producerOrderId: parcelId,
    carrier: carrier.id,
    parcelNumber: facts.number,
    cash: consignment.cash,
    by,
    at: await container.resolve("clock").now(),
  })
  if (waybill.state === "made") return waybill
  try {
    return await carriers.settleWaybill(waybill.id, await carrier.create(consignment, waybill.client_code))
  } catch (error) {
    if (error instanceof CarrierRefused) {
      await carriers.forgetWaybill(waybill.id)
      throw new Refusal("not_allowed_now", error.message, { carrier: error.message })
    }
    if (error instanceof CarrierAway) throw new Refusal("try_again", error.message)
    throw error
  }
}

/** Takes a parcel back from its carrier before it travels. @throws Refusal not_allowed_now, try_again; NOT_FOUND. */
export async function withdrawWaybill(container: MedusaContainer, parcelId: string): Promise<void> {
  const carriers = container.resolve<CarrierService>(CARRIER)
  const waybill = await carriers.waybillOf(parcelId)
  if (!waybill?.order_code) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this address")
  if (waybill.journey !== "waiting") throw new Refusal("not_allowed_now", `This parcel is ${waybill.journey}`)
  const carrier = carrierBy(container, waybill.carrier)
  if (!carrier) throw new Refusal("not_allowed_now", `No carrier ${waybill.carrier} is connected`)
  try {
    await carrier.cancel(waybill.order_code)
  } catch (error) {
    if (error instanceof CarrierRefused) throw new Refusal("not_allowed_now", error.message, { carrier: error.message })
    if (error instanceof CarrierAway) throw new Refusal("try_again", error.message)
    throw error
  }
  await carriers.cancelWaybill(waybill.id)
}

/** Finishes what a killed process left in the making. Answers how many. */
export async function finishWaybills(container: MedusaContainer): Promise<string[]> {
  const left = await container.resolve<CarrierService>(CARRIER).abandonedWaybills()
  const said: string[] = []
  for (const { producer_order_id: parcelId, carrier, made_by: by } of left)
    said.push(
      await makeWaybill(container, { parcelId, carrierId: carrier, by }).then(
        (waybill: WaybillRow) => `waybill ${waybill.order_code} of parcel ${parcelId}`,
        (error: unknown) => `NOT ${parcelId}: ${error instanceof Error ? error.message : String(error)}`,
      ),
    )
  return said
}
