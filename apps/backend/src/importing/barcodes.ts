import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Fault, type ListedGoods, packKey } from "@ocop/domain"
import type { KnownGoods } from "./known-goods"

/** A barcode names one pack: the rows whose barcode stands on another pack, of the same list or of anybody's goods. */
export async function takenBarcodes(
  sql: Knex,
  goods: readonly { listed: ListedGoods; known: KnownGoods | undefined }[],
): Promise<Fault[]> {
  const named = goods.flatMap(({ listed, known }) =>
    listed.packs.flatMap(({ row, values }) =>
      values.barcode ? [{ row, barcode: values.barcode, variantId: variantOf(known, values.pack) }] : [],
    ),
  )
  if (named.length === 0) return []
  const standing: { id: string; barcode: string }[] = await sql("product_variant")
    .whereRaw("barcode = any(?)", [[...new Set(named.map(({ barcode }) => barcode))]])
    .whereNull("deleted_at")
    .select("id", "barcode")
  const owner = new Map(standing.map(({ id, barcode }) => [barcode, id]))
  const firstRow = new Map<string, number>()
  return named.flatMap(({ row, barcode, variantId }): Fault[] => {
    const otherRow = firstRow.get(barcode)
    firstRow.set(barcode, otherRow ?? row)
    const fault = { row, column: "barcode" as const, cell: barcode, problem: "taken" as const }
    if (otherRow !== undefined) return [{ ...fault, otherRow }]
    const other = owner.get(barcode)
    return other !== undefined && other !== variantId ? [fault] : []
  })
}

const variantOf = (known: KnownGoods | undefined, pack: string | null | undefined) =>
  known?.content.packs.find(({ title }) => !pack || packKey(title.vi) === packKey(pack))?.variantId ?? null
