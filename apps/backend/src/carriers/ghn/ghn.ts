import { z } from "zod"
import type { GhnKeys } from "../../config/carrier-environment"
import { type Carrier, CarrierAway, CarrierRefused, type Consignment, type MadeWaybill, type Stop } from "../carrier"
import { askGhn } from "./ask"
import { journeyOf } from "./journey"

const MadeSchema = z.object({
  order_code: z.string().min(1),
  total_fee: z.coerce.number().int().nonnegative().nullish(),
  expected_delivery_time: z.string().nullish(),
})
const PreviewSchema = MadeSchema.omit({ order_code: true })
const DetailSchema = z.object({ order_code: z.string().min(1), status: z.string() })
const TokenSchema = z.object({ token: z.string().min(1) })

/** Two wheels, up to 20 kg: GHN's "hàng nhẹ". */
const LIGHT = 2
const HEAVY = 5
const HEAVY_GRAMS = 20_000
/** The sender pays GHN: what the buyer pays for the journey is in the cash of the parcel already. */
const SENDER_PAYS = 1
/** A carton whose volume weighs less than its goods, so that grams decide. GHN wants all three sides. */
const SIDE_CM = 15

/**
 * GHN (Giao Hàng Nhanh) by its public API: api.ghn.vn. **Never run against the real service.** Places are given by
 * name, as the API takes them; where a commune of today has one former commune, by that, since GHN's own list knows
 * districts. A client code makes one order: it is looked up before it is made, so that a lost answer is found again.
 */
export function ghnCarrier(keys: GhnKeys, pauses?: readonly number[]): Carrier {
  const ask = <Schema extends z.ZodType>(path: string, body: object, schema: Schema, tries?: number) =>
    askGhn(keys, path, body, schema, { ...(tries && { tries }), ...(pauses && { pauses }) })
  return {
    id: "ghn",
    name: "Giao Hàng Nhanh",
    isProven: false,
    kind: "api",
    async quote(consignment) {
      const told = await ask("/v2/shipping-order/preview", bodyOf(consignment, "quote"), PreviewSchema)
      if (told.total_fee == null) throw new CarrierAway("GHN", "a preview without a fee")
      return { fee: told.total_fee, days: null, expectedOn: dayOf(told.expected_delivery_time) }
    },
    async create(consignment, clientCode) {
      const known = await findBy(clientCode)
      if (known) return known
      const body = bodyOf(consignment, clientCode)
      try {
        return madeOf(await ask("/v2/shipping-order/create", body, MadeSchema, 1))
      } catch (error) {
        // It may have been made although its answer was lost, or by somebody who asked at the same time.
        const made = await findBy(clientCode).catch(() => null)
        if (made) return made
        throw error
      }
    },
    async label(orderCodes) {
      const { token } = await ask("/v2/a5/gen-token", { order_codes: orderCodes }, TokenSchema)
      return { kind: "page", url: `${keys.url}/a5/public-api/print52x70?token=${encodeURIComponent(token)}` }
    },
    async track(orderCode) {
      const { status } = await ask("/v2/shipping-order/detail", { order_code: orderCode }, DetailSchema)
      return journeyOf(status)
    },
    async cancel(orderCode) {
      const { status } = await ask("/v2/shipping-order/detail", { order_code: orderCode }, DetailSchema)
      if (status !== "cancel") await ask("/v2/switch-status/cancel", { order_codes: [orderCode] }, z.unknown())
    },
    trackingUrl: (orderCode) => `https://donhang.ghn.vn/?order_code=${encodeURIComponent(orderCode)}`,
  }

  /** The order that GHN has under our code, unless it was cancelled; null when there is none. */
  async function findBy(clientCode: string): Promise<MadeWaybill | null> {
    try {
      const path = "/v2/shipping-order/detail-by-client-code"
      const { order_code, status } = await ask(path, { client_order_code: clientCode }, DetailSchema)
      return status === "cancel" ? null : { orderCode: order_code, fee: null, expectedOn: null }
    } catch (error) {
      if (error instanceof CarrierRefused) return null
      throw error
    }
  }
}

function bodyOf({ from, to, ...parcel }: Consignment, clientCode: string) {
  const isHeavy = parcel.grams > HEAVY_GRAMS
  return {
    payment_type_id: SENDER_PAYS,
    required_note: parcel.isGift ? "KHONGCHOXEMHANG" : "CHOXEMHANGKHONGTHU",
    client_order_code: clientCode,
    ...prefixed("from", from),
    ...prefixed("to", to),
    cod_amount: parcel.cash,
    insurance_value: Math.min(parcel.worth, MOST_INSURED),
    weight: parcel.grams,
    length: SIDE_CM,
    width: SIDE_CM,
    height: SIDE_CM,
    service_type_id: isHeavy ? HEAVY : LIGHT,
    content: parcel.items
      .map(({ name, quantity }) => `${quantity} × ${name}`)
      .join("; ")
      .slice(0, 2000),
    items: parcel.items.map(({ name, quantity, grams }) => ({ name, quantity, weight: grams })),
    note: parcel.note ?? "",
  }
}

/** đồng: GHN insures no more. */
const MOST_INSURED = 5_000_000

/** GHN's list of places is the one from before July 2025: districts, and wards of then. */
function prefixed(end: "from" | "to", stop: Stop) {
  return {
    [`${end}_name`]: stop.name,
    [`${end}_phone`]: stop.phone ?? "",
    [`${end}_address`]: [stop.street, stop.commune, stop.province].filter(Boolean).join(", "),
    [`${end}_ward_name`]: stop.formerCommune ?? stop.commune,
    [`${end}_district_name`]: stop.formerDistrict ?? "",
    [`${end}_province_name`]: stop.formerProvince ?? stop.province,
  }
}

const madeOf = ({ order_code, total_fee, expected_delivery_time }: z.output<typeof MadeSchema>): MadeWaybill => ({
  orderCode: order_code,
  fee: total_fee ?? null,
  expectedOn: dayOf(expected_delivery_time),
})

/** "2026-11-25T16:59:59Z" → the day in Vietnam. */
function dayOf(moment: string | null | undefined): string | null {
  const at = moment ? new Date(moment) : null
  return at && !Number.isNaN(at.getTime()) ? DAY.format(at) : null
}
const DAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" })
