import { foldVietnamese } from "../text/fold-vietnamese"
import { columnsFor, type GoodsColumn, type GoodsColumnId, type ListAudience } from "./columns"

export interface Headings {
  /** Which cell of a row holds which column. */
  at: ReadonlyMap<GoodsColumnId, number>
  /** Headings that no column has; their cells are not read. */
  unknown: readonly string[]
  /** Headings that stand twice. */
  repeated: readonly GoodsColumnId[]
}

/** "Giá bán (đ)*" → "gia ban d": letters and digits alone decide. */
const keyOf = (heading: string) =>
  foldVietnamese(heading)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()

/** "Giá (đ)" → "Giá"; a remark that names a language is part of the heading. */
const withoutRemark = (heading: string) =>
  heading.replace(/\(([^()]*)\)/g, (remark, inside) => (/anh|english|\ben\b/i.test(inside) ? remark : ""))

/** Which columns of a list a row of headings names, in Vietnamese or English. */
export function matchHeadings(cells: readonly string[], audience: ListAudience): Headings {
  const names = namesFor(audience)
  const at = new Map<GoodsColumnId, number>()
  const unknown: string[] = []
  const repeated: GoodsColumnId[] = []
  for (const [index, cell] of cells.entries()) {
    const key = keyOf(cell)
    if (key === "") continue
    const id = names.get(key) ?? names.get(keyOf(withoutRemark(cell)))
    if (id === undefined) unknown.push(cell)
    else if (at.has(id)) repeated.push(id)
    else at.set(id, index)
  }
  return { at, unknown, repeated }
}

function namesFor(audience: ListAudience): Map<string, GoodsColumnId> {
  return new Map(
    columnsFor(audience).flatMap((column): [string, GoodsColumnId][] => {
      const { id, heading, also = [] }: GoodsColumn & { id: GoodsColumnId } = column
      return [heading.vi, heading.en, ...also].map((name) => [keyOf(name), id])
    }),
  )
}
