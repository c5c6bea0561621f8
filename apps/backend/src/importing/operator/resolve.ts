import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Fault, foldVietnamese, type ListedGoods } from "@ocop/domain"
import { contentsOf, type KnownGoods, knownGoods } from "../known-goods"
import { type GoodsPlace, placeOf } from "./places"

/** A product of the operator's list with its maker and place. */
export interface Resolved {
  listed: ListedGoods
  place: GoodsPlace | null
  /** The maker that is here; undefined: it will be recorded, or nobody knows who makes it. */
  maker: Maker | undefined
  known: KnownGoods | undefined
  faults: Fault[]
  /** Sold here, or shall be: it goes the way of the shop's own lists. Otherwise it is recorded only. */
  isSold: boolean
}
export interface Maker {
  id: string
  status: string
}

/** Finds maker, place and standing product of each, in a fixed number of statements. */
export async function resolve(container: MedusaContainer, goods: readonly ListedGoods[]): Promise<Resolved[]> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const placed = goods.map((listed) => {
    const place = placeOf(listed.values)
    return "problem" in place ? { listed, place: null, fault: place } : { listed, place, fault: null }
  })
  const makers = await makersOf(sql, goods)
  const found = placed.map((one) => ({ ...one, maker: makers.get(makerKey(one.listed, one.place)) }))
  const find = await knownGoods(
    container,
    found.flatMap(({ listed, maker }) => (maker ? [{ shopId: maker.id, listed }] : [])),
  )
  const orphans = await orphansOf(sql, placed)
  return found.map(({ listed, place, fault, maker }): Resolved => {
    const known = maker ? find({ shopId: maker.id, listed }) : orphans(listed, place)
    const isSold = listed.packs.length > 0 || (known?.content.packs.length ?? 0) > 0
    const first = listed.rows[0] ?? 0
    const faults: Fault[] = fault
      ? [
          {
            row: first,
            column: fault.column,
            cell: listed.values[fault.column]?.toString() ?? "",
            problem: fault.problem,
          },
        ]
      : []
    if (listed.packs.length > 0 && maker?.status !== "approved")
      faults.push({ row: listed.packs[0]?.row ?? first, column: "pack", cell: "", problem: "cannot_sell_yet" })
    return { listed, place, maker, known, faults, isSold }
  })
}

const makerKey = ({ values }: ListedGoods, place: GoodsPlace | null) =>
  values.maker ? `${foldVietnamese(values.maker)}|${place?.provinceCode ?? ""}` : ""

async function makersOf(sql: Knex, goods: readonly ListedGoods[]): Promise<Map<string, Maker>> {
  const folded = [...new Set(goods.flatMap(({ values }) => (values.maker ? [foldVietnamese(values.maker)] : [])))]
  const rows: (Maker & { folded: string; province: string })[] = await sql("producer")
    .whereRaw("folded = any(?)", [folded])
    .whereIn("status", ["recorded", "approved", "suspended"])
    .whereNull("deleted_at")
    .select("id", "status", "folded", "province_code as province")
  return new Map(rows.map(({ id, status, folded, province }) => [`${folded}|${province}`, { id, status }]))
}

interface Orphan {
  productId: string
  folded: string
  province: string
  commune: string | null
  formerCommune: string | null
}

/** Goods whose maker nobody knows: found by name and province, and by commune where several have one name. */
async function orphansOf(
  sql: Knex,
  placed: readonly { listed: ListedGoods; place: GoodsPlace | null }[],
): Promise<(listed: ListedGoods, place: GoodsPlace | null) => KnownGoods | undefined> {
  const nameless = placed.filter(({ listed }) => !listed.values.maker && listed.values.name)
  const rows: Orphan[] = await sql("listing")
    .whereRaw("folded = any(?)", [nameless.map(({ listed }) => foldVietnamese(listed.values.name ?? ""))])
    .whereNull("producer_id")
    .whereNull("deleted_at")
    .select(
      "product_id as productId",
      "folded",
      "province_code as province",
      "commune_code as commune",
      "former_commune as formerCommune",
    )
  const contents = await contentsOf(
    sql,
    rows.map(({ productId }) => ({ productId, draftId: null })),
  )
  return ({ values }, place) => {
    if (values.maker || !values.name || !place) return undefined
    const name = foldVietnamese(values.name)
    const same = rows.filter(({ folded, province }) => folded === name && province === place.provinceCode)
    const here = same.filter(
      ({ commune, formerCommune }) => commune === place.communeCode && formerCommune === place.formerCommune,
    )
    const [one] = here.length > 0 ? here : same.length === 1 ? same : []
    return one && contents.get(one.productId)
  }
}
