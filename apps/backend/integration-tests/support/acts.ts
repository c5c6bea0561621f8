import type { OrderPage } from "@ocop/contract"
import type { Api } from "./api"

const ACTS = ["confirmations", "packings", "shipments"] as const

/** Moves a parcel as the operator does, up to an act. */
export async function moveParcel(operator: Api, parcelId: string, upTo: (typeof ACTS)[number] | "deliveries") {
  const acts = upTo === "deliveries" ? [...ACTS, "deliveries"] : ACTS.slice(0, ACTS.indexOf(upTo) + 1)
  for (const act of acts) {
    const body = act === "deliveries" ? { outcome: "delivered", cashHeldBy: "carrier" } : {}
    const { status, body: answer } = await operator.post(`/admin/producer-orders/${parcelId}/${act}`, body)
    if (status !== 200) throw new Error(`${act} of ${parcelId}: ${JSON.stringify(answer)}`)
  }
}

export const pageOf = async (api: Api, token: string): Promise<OrderPage> =>
  (await api.get<OrderPage>(`/store/order-pages/${token}`)).body

/** This producer's parcel on an order's page. */
export function parcelOf({ parcels }: OrderPage, producerId: string): OrderPage["parcels"][number] {
  const parcel = parcels.find(({ producer }) => producer.id === producerId)
  if (!parcel) throw new Error(`No parcel of ${producerId}`)
  return parcel
}
