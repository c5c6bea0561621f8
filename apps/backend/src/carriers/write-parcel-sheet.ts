import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ParcelSheetTemplate } from "@ocop/contract"
import { nothingThere } from "../http/producer-actor"
import { IN_HAND } from "../parcel/shop/read-parcel"
import { writeXlsx } from "../spreadsheets/write-xlsx"
import { readParcelFacts } from "./read-parcel-facts"
import { SHEET_TEMPLATES } from "./sheet-templates"

/** More than a shop packs in a day. */
const MOST = 1000

interface Wanted {
  shopId: string
  template: ParcelSheetTemplate
  /** Null: every parcel that has to leave. */
  ids: string[] | null
}

/**
 * A shop's parcels as a table for a carrier's own tool. @throws NOT_FOUND when one of `ids` is not the shop's, or not in hand.
 */
export async function writeParcelSheet(container: MedusaContainer, { shopId, template, ids }: Wanted) {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const wanted = ids ? [...new Set(ids)] : await leaving()
  const facts = (await readParcelFacts(sql, wanted, shopId)).filter(({ state }) => IN_HAND.has(state))
  if (facts.length < wanted.length) throw nothingThere()
  const { name, columns } = SHEET_TEMPLATES.find(({ id }) => id === template) ?? { name: "", columns: [] }
  const rows = facts.map((parcel) => columns.map(({ cell }) => cell(parcel)))
  const today = await container.resolve("clock").today()
  return {
    bytes: writeXlsx([
      {
        name: name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31),
        rows: [columns.map(({ heading }) => heading), ...rows],
        widths: columns.map(({ width }) => width),
        headings: 1,
      },
    ]),
    name: `kien-${template}-${today}.xlsx`,
  }

  /** Taken on or packed, to be brought somewhere; the longest waiting first. */
  function leaving(): Promise<string[]> {
    return sql("producer_order")
      .where({ producer_id: shopId, shipping_kind: "standard", deleted_at: null })
      .whereIn("state", ["confirmed", "packed"])
      .orderBy([{ column: "created_at" }, { column: "id" }])
      .limit(MOST)
      .pluck("id")
  }
}
