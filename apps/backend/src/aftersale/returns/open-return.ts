import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { OpenReturn } from "@ocop/contract"
import { answerBy, isReturnable, refundShare, todayInVietnam } from "@ocop/domain"
import { Refusal } from "../../http/problem"
import { lockParcel } from "../../ledger/post-parcels"
import { type CaseLine, claimedOf, openCase } from "../../modules/aftersale/return-cases"
import { partLeft } from "../../modules/marketplace/parcel-refunds"

export interface ReturnDraft extends OpenReturn {
  orderId: string
  parcelId: string
  fileIds: string[]
}

/** Cases of one parcel that are not over; more of them help nobody. */
const MOST_OPEN = 5

/**
 * Writes a return case down, once: the same words about the same parcel are one case while it waits for the shop.
 * @throws Refusal not_allowed_now outside the window or with too many cases, invalid_fields for lines that were not
 *   delivered, are in another case, or were given back; NOT_FOUND.
 */
export async function openReturn(
  container: MedusaContainer,
  draft: ReturnDraft,
): Promise<{ id: string; made: boolean }> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { returns } = await container.resolve("setting").get()
  // Read before a connection is held, since the clock may need one too; how long the locks were waited for is added.
  const asked = { at: await container.resolve("clock").now(), tick: performance.now() }
  return sql.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`returns:${draft.parcelId}`])
    // Money of the parcel is released under this lock: whoever comes second at the end of the window sees the first.
    await lockParcel(trx, draft.parcelId)
    const at = new Date(asked.at.getTime() + performance.now() - asked.tick)
    const today = todayInVietnam(at)
    const same = await trx("return_case")
      .where({ producer_order_id: draft.parcelId, kind: draft.kind, text: draft.text, state: "open", deleted_at: null })
      .first("id")
    if (same) return { id: same.id, made: false }
    const parcel = await deliveredParcel(trx, draft)
    if (!parcel.deliveredOn || !isReturnable(today, parcel.deliveredOn, returns))
      throw new Refusal("not_allowed_now", "The days for returning this parcel are over, or have not begun")
    const open = await trx("return_case")
      .where({ producer_order_id: draft.parcelId, holds_payout: true, deleted_at: null })
      .count({ count: "*" })
      .first()
    if (Number(open?.count ?? 0) >= MOST_OPEN) throw new Refusal("not_allowed_now", "This parcel has enough open cases")
    const worth = await worthOf(trx, parcel, draft.lines)
    const by = answerBy(today, returns)
    const id = await openCase(trx, { ...draft, at, answerBy: by, worth })
    return { id, made: true }
  })
}

interface DeliveredParcel {
  id: string
  shipping: number
  discount: number
  deliveredOn: string | null
}

async function deliveredParcel(trx: Knex.Transaction, { orderId, parcelId }: ReturnDraft): Promise<DeliveredParcel> {
  const row = await trx("producer_order as po")
    .where({ "po.id": parcelId, "po.order_id": orderId, "po.deleted_at": null })
    .first(
      "po.id",
      "po.shipping",
      "po.discount",
      "po.state",
      trx.raw(`(select max(e.at) from producer_order_event e
        where e.producer_order_id = po.id and e.state = 'delivered') as delivered_at`),
    )
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such parcel")
  const isThere = row.state === "delivered" && row.delivered_at
  return {
    id: row.id,
    shipping: Number(row.shipping),
    discount: Number(row.discount),
    deliveredOn: isThere ? todayInVietnam(new Date(row.delivered_at)) : null,
  }
}

/** What these goods cost, as far as nothing was given back for them; a quantity that another case claims is refused. */
async function worthOf(trx: Knex.Transaction, parcel: DeliveredParcel, lines: readonly CaseLine[]): Promise<number> {
  const [left, claimed] = await Promise.all([partLeft(trx, parcel), claimedOf(trx, parcel.id)])
  const delivered = new Map(
    (await trx("producer_order_line").where({ producer_order_id: parcel.id }).select("id", "shipped_quantity")).map(
      (line: { id: string; shipped_quantity: number }) => [line.id, line.shipped_quantity] as const,
    ),
  )
  for (const { lineId, quantity } of lines)
    if (quantity + (claimed.get(lineId) ?? 0) > (delivered.get(lineId) ?? 0))
      throw new Refusal("invalid_fields", `No ${quantity} of line ${lineId} can be returned`, { lines: "too_many" })
  try {
    const asked = lines.map(({ lineId, quantity }) => ({ id: lineId, quantity }))
    return refundShare(left, { lines: asked, shipping: 0 }).amount
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal("invalid_fields", error.message, { lines: "custom" })
    throw error
  }
}
