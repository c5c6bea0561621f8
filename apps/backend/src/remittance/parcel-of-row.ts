import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readParcelCode } from "@ocop/domain"
import type { RemittanceRowRow } from "../modules/carrier/remittances"

export interface NamedParcel {
  parcelId: string
  /** Only a code that people typed when they sent it says so. */
  isTyped: boolean
}

/**
 * The parcel that a row means. Sure are the orders that we announced to a carrier and our own codes; what somebody typed
 * as a tracking code counts where nothing sure is on the row. Codes that mean two parcels mean neither.
 */
export async function parcelOfRow(sql: Knex, row: RemittanceRowRow): Promise<NamedParcel | null> {
  const codes = [row.code, row.own_code].flatMap((code) => (code ? [code.toUpperCase()] : []))
  const sure = await surelyNamed(sql, codes)
  if (sure.length > 0) return only(sure, false)
  const typed: string[] = await sql("producer_order")
    .where({ deleted_at: null })
    .whereRaw("upper(tracking_code) = any(?)", [codes])
    .limit(2)
    .pluck("id")
  return only(typed, true)
}

async function surelyNamed(sql: Knex, codes: string[]): Promise<string[]> {
  const ours = codes.flatMap((code) => readParcelCode(code) ?? [])
  return sql("producer_order as po")
    .where({ "po.deleted_at": null })
    .where((either) => {
      either.whereIn("po.id", (q) =>
        q
          .select("producer_order_id")
          .from("waybill")
          .whereRaw("upper(order_code) = any(?) or upper(client_code) = any(?)", [codes, codes]),
      )
      if (ours.length > 0) either.orWhereIn("po.code", ours)
    })
    .limit(2)
    .pluck("po.id")
}

const only = (ids: string[], isTyped: boolean): NamedParcel | null =>
  ids.length === 1 && ids[0] ? { parcelId: ids[0], isTyped } : null
