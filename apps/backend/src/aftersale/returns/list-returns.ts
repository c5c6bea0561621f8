import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OperatorReturnCase, OperatorReturns, ShopReturnCase, ShopReturns } from "@ocop/contract"
import { isCaseOver, type ReturnCaseState } from "@ocop/domain"
import { nothingThere } from "../../http/producer-actor"
import { moment } from "../../parcel/order-page-parcels"
import { CASE, type CaseRow, caseOf, OF_SHOP, OPERATOR_ORDER, SHOP_ORDER, WAITS_FOR_SHOP } from "./return-rows"

interface ListedRow {
  case: CaseRow
  parcel: ShopReturnCase["parcel"]
  buyer: ShopReturnCase["buyer"]
  orderNumber: string
  orderId: string
  producer: OperatorReturnCase["producer"]
  log: OperatorReturnCase["log"]
  count: number
}

interface Filter {
  shopId: string | null
  parcelId?: string | undefined
  caseId?: string | undefined
  state?: ReturnCaseState | undefined
  limit: number
  offset: number
}

const LIST = `
  select ${CASE} as "case", placed.number as "orderNumber", rc.order_id as "orderId",
    jsonb_build_object('id', po.id, 'code', po.code, 'deliveredAt', (select ${moment("max(e.at)")}
      from producer_order_event e where e.producer_order_id = po.id and e.state = 'delivered')) as parcel,
    jsonb_build_object('name', coalesce(placed.gift->>'buyerName', a.first_name, ''), 'phone', placed.phone) as buyer,
    jsonb_build_object('id', pr.id, 'name', pr.name, 'phone', pr.public_phone) as producer,
    (select jsonb_agg(jsonb_build_object('state', e.state, 'at', ${moment("e.at")}, 'actor', e.actor, 'text', e.text)
      order by e.at, e.id) from return_case_event e where e.return_case_id = rc.id) as log,
    cast(count(*) over () as int) as count
  from return_case rc
  join producer_order po on po.id = rc.producer_order_id
  join placed_order placed on placed.order_id = rc.order_id
  join "order" o on o.id = rc.order_id
  left join order_address a on a.id = o.shipping_address_id
  ${OF_SHOP}
  where rc.deleted_at is null
    and (cast(:shopId as text) is null or po.producer_id = :shopId)
    and (cast(:parcelId as text) is null or po.id = :parcelId)
    and (cast(:caseId as text) is null or rc.id = :caseId)
    and (cast(:state as text) is null or rc.state = :state)
  order by array_position(cast(:order as text[]), rc.state), rc.answer_by, rc.opened_at, rc.id
  limit :limit offset :offset`

async function rowsOf(container: MedusaContainer, filter: Filter, order: readonly ReturnCaseState[]) {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: ListedRow[] }>(LIST, {
    shopId: filter.shopId,
    parcelId: filter.parcelId ?? null,
    caseId: filter.caseId ?? null,
    state: filter.state ?? null,
    order: [...order],
    limit: filter.limit,
    offset: filter.offset,
  })
  return { rows, today: await container.resolve("clock").today() }
}

/** The cases of one shop, what waits for it first. Two statements. */
export async function listShopReturns(
  container: MedusaContainer,
  { shopId, parcel, limit, offset }: { shopId: string; parcel?: string | undefined; limit: number; offset: number },
): Promise<ShopReturns> {
  const { rows, today } = await rowsOf(container, { shopId, parcelId: parcel, limit, offset }, SHOP_ORDER)
  const waiting = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("return_case as rc")
    .join("producer_order as po", "po.id", "rc.producer_order_id")
    .where({ "po.producer_id": shopId, "rc.deleted_at": null })
    .whereIn("rc.state", [...WAITS_FOR_SHOP])
    .count({ count: "*" })
    .first()
  return {
    returns: rows.map((row) => shownToShop(shopCaseOf(row, today))),
    count: rows[0]?.count ?? 0,
    waiting: Number(waiting?.count ?? 0),
  }
}

/** One case of a shop. @throws NOT_FOUND. */
export async function readShopReturn(
  container: MedusaContainer,
  shopId: string,
  caseId: string,
): Promise<ShopReturnCase> {
  const { rows, today } = await rowsOf(container, { shopId, caseId, limit: 1, offset: 0 }, SHOP_ORDER)
  const [row] = rows
  if (!row) throw nothingThere()
  return shownToShop(shopCaseOf(row, today))
}

/** A case that is over is nothing to call anybody about. */
const shownToShop = (told: ShopReturnCase): ShopReturnCase =>
  isCaseOver(told.state) ? { ...told, buyer: { ...told.buyer, phone: "" } } : told

/** Cases as the operator works through them: those that wait for it first, the longest waiting at the top. */
export async function listReturns(
  container: MedusaContainer,
  { state, limit, offset }: { state?: ReturnCaseState | undefined; limit: number; offset: number },
): Promise<OperatorReturns> {
  const { rows, today } = await rowsOf(container, { shopId: null, state, limit, offset }, OPERATOR_ORDER)
  const escalated = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("return_case")
    .where({ state: "escalated", deleted_at: null })
    .count({ count: "*" })
    .first()
  return {
    return_cases: rows.map((row) => ({
      ...shopCaseOf(row, today),
      orderNumber: row.orderNumber,
      orderId: row.orderId,
      producer: row.producer,
      log: row.log,
    })),
    count: rows[0]?.count ?? 0,
    escalated: Number(escalated?.count ?? 0),
  }
}

const shopCaseOf = ({ case: row, parcel, buyer }: ListedRow, today: string): ShopReturnCase => ({
  ...caseOf(row, today),
  parcel,
  buyer,
})
