import type { Basket, BasketParcel } from "@ocop/contract"
import { sumDong } from "@ocop/domain"
import { AHEAD, type AheadMethod, holdMinutes, isSetUp, RANGE } from "../payment/availability"
import type { ShopContext } from "./shop"

type Choice = Basket["payments"][number]

/** Every way to pay there is, and why one cannot be used for this basket. `paused`: makers whose cash on delivery rests. */
export function paymentChoices(
  context: ShopContext,
  parcels: readonly BasketParcel[],
  paused: ReadonlySet<string>,
): Choice[] {
  return [
    cashOnDelivery(parcels, context.limits.cashOnDeliveryMax, paused),
    ...AHEAD.map((method) => ahead(context, method, parcels)),
  ]
}

/** A courier may not take cash for alcohol, nor more than the limit at one door, nor for a maker who owes too much of it. */
function cashOnDelivery(parcels: readonly BasketParcel[], limit: number, paused: ReadonlySet<string>): Choice {
  const reason =
    parcels.length === 0
      ? "empty"
      : parcels.some((parcel) => parcel.alcohol)
        ? "alcohol"
        : parcels.some((parcel) => costOf(parcel) > limit)
          ? "over_limit"
          : parcels.some(({ producer }) => paused.has(producer.id))
            ? "paused"
            : null
  return { id: "cash_on_delivery", available: reason === null, reason, limit, holdMinutes: null }
}

function ahead({ settings }: ShopContext, method: AheadMethod, parcels: readonly BasketParcel[]): Choice {
  const { from, to } = RANGE[method]
  const total = sumDong(parcels.map(costOf))
  const [reason, limit] = !isSetUp(method, settings)
    ? (["not_set_up", null] as const)
    : parcels.length === 0
      ? (["empty", null] as const)
      : total > to
        ? (["over_limit", to] as const)
        : total < from
          ? (["under_limit", from] as const)
          : ([null, null] as const)
  return { id: method, available: reason === null, reason, limit, holdMinutes: holdMinutes(method, settings) }
}

const costOf = ({ goods, discount, shipping }: BasketParcel) =>
  goods - discount + (shipping.find(({ kind }) => kind === "standard")?.fee ?? 0)
