import { checkLedger, differencesIn } from "../../src/ledger/check"
import { repairLedger } from "../../src/ledger/repair"
import { moveParcel } from "./acts"
import type { Api } from "./api"
import type { Shop } from "./shop"

/** What the ledger, brought up to the rows, does not agree about: empty when every đồng is in its place. */
export async function ledgerDifferences(shop: Pick<Shop, "db" | "container">): Promise<string[]> {
  await repairLedger(shop.container)
  return differencesIn(await checkLedger(shop.db, 0))
}

/** 10 % commission, 1 % and 0.5 % tax on goods and journeys of everybody: newer than every general rule of the template. */
export async function rulesOfSuite(shop: Shop): Promise<void> {
  await shop.db("commission_rule").insert({
    ...{ id: "comm_suite", producer_id: null, rate_basis_points: 1000 },
    ...{ valid_from: "2026-07-02", ground: "suite" },
  })
  const supplies = ["goods", "goods_service"]
  const types = [null, "household_business", "farm"]
  await shop.db("tax_rule").insert(
    types.flatMap((producer_type) =>
      supplies.map((supply) => ({
        ...{
          id: `taxr_${producer_type}_${supply}`,
          producer_type,
          supply,
          vat_basis_points: 100,
          pit_basis_points: 50,
        },
        ...{ valid_from: "2026-07-02", legal_basis: "suite" },
      })),
    ),
  )
}

export const parcelsOf = (shop: Shop, orderId: string) =>
  shop.db("producer_order").where({ order_id: orderId }).orderBy("number")

/** What the ledger has of one order, as entries add up: account → đồng; zeros are left out. */
export async function sumsOf(shop: Shop, orderId: string): Promise<Record<string, number>> {
  await repairLedger(shop.container)
  const rows = await shop
    .db("ledger_transaction as t")
    .join("ledger_entry as e", "e.transaction_id", "t.id")
    .where({ "t.order_id": orderId })
    .groupBy("e.account")
    .havingRaw("sum(e.amount) <> 0")
    .select("e.account", shop.db.raw("sum(e.amount)::float8 as amount"))
  return Object.fromEntries(rows.map(({ account, amount }) => [account, amount]))
}

/** Moves a parcel to its buyer's door, its cash into somebody's hands. */
export async function deliver(operator: Api, parcelId: string, cashHeldBy?: "producer" | "carrier" | "operator") {
  await moveParcel(operator, parcelId, "shipments")
  const { status, body } = await operator.post(`/admin/producer-orders/${parcelId}/deliveries`, {
    outcome: "delivered",
    ...(cashHeldBy && { cashHeldBy }),
  })
  if (status !== 200) throw new Error(`Not delivered: ${JSON.stringify(body)}`)
}

const half = (points: number, amount: number) => Math.floor((amount * points + 5000) / 10_000)
/** What is kept of a parcel with one line and no discount, under the rules of the suite. */
export function keptOf({ goods, shipping }: { goods: string; shipping: string }) {
  const tax = (points: number) => half(points, Number(goods)) + half(points, Number(shipping))
  return { commission: half(1000, Number(goods)), vat: tax(100), pit: tax(50) }
}
