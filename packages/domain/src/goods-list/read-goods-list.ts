import { foldVietnamese } from "../text/fold-vietnamese"
import { columnsFor, type GoodsCells, type GoodsColumn, type GoodsColumnId, type ListAudience } from "./columns"
import { type Fault, type RowValues, readValues } from "./read-values"

/** One pack of a list: what its row says. */
export interface ListedPack {
  row: number
  values: RowValues
}
/** One product of a list: what its rows say together. */
export interface ListedGoods {
  /** Rows that speak of it, as a spreadsheet numbers them. */
  rows: number[]
  values: RowValues
  packs: ListedPack[]
}
export interface ListedRow {
  number: number
  cells: GoodsCells
}
export interface GoodsList {
  goods: ListedGoods[]
  /** A product with a fault in any of its rows is not taken. */
  faults: Fault[]
}

/**
 * Products and packs of the rows of a list. Rows with the same code, or the same name of the same maker, are packs of
 * one product; what one of them says of the product holds for all, and none may say otherwise.
 */
export function readGoodsList(rows: readonly ListedRow[], audience: ListAudience): GoodsList {
  const list = new Grouping(audience)
  for (const { number, cells } of rows) list.add(number, cells)
  return { goods: list.goods, faults: list.faults }
}

class Grouping {
  readonly goods: ListedGoods[] = []
  readonly faults: Fault[] = []
  private readonly byCode = new Map<string, ListedGoods>()
  private readonly byName = new Map<string, ListedGoods>()
  /** A list may say thousands of packs of one product: each is looked up, not looked for. */
  private readonly packsByKey = new Map<ListedGoods, Map<string, ListedPack>>()
  private readonly ofGoods: GoodsColumnId[]
  private readonly ofPack: GoodsColumnId[]

  constructor(audience: ListAudience) {
    const columns: readonly (GoodsColumn & { id: GoodsColumnId })[] = columnsFor(audience)
    this.ofGoods = columns.filter(({ of }) => of !== "pack").map(({ id }) => id)
    this.ofPack = columns.filter(({ of }) => of === "pack").map(({ id }) => id)
  }

  add(row: number, cells: GoodsCells): void {
    const { values, faults } = readValues(cells, row)
    this.faults.push(...faults)
    const code = keyOf(values, "code")
    const name = keyOf(values, "name")
    if (!code && !name) {
      if (!faults.some(({ column }) => column === "name" || column === "code"))
        this.fault(row, cells, "name", "missing")
      // Its other cells have been looked at; which product they are of, nobody knows.
      return
    }
    const goods = this.find(code, name, row, cells)
    goods.rows.push(row)
    this.index(goods, code, name)
    for (const id of this.ofGoods) this.agree(goods, id, values, row, cells)
    const pack = pick(values, this.ofPack)
    if (Object.keys(pack).length > 0) this.addPack(goods, { row, values: pack }, cells)
  }

  private find(code: string | null, name: string | null, row: number, cells: GoodsCells): ListedGoods {
    const coded = code ? this.byCode.get(code) : undefined
    const named = name ? this.byName.get(name) : undefined
    if (coded) return coded
    if (named && code && keyOf(named.values, "code"))
      this.fault(row, cells, "code", "code_of_other_name", named.rows[0])
    if (named) return named
    const goods: ListedGoods = { rows: [], values: {}, packs: [] }
    this.goods.push(goods)
    return goods
  }

  private index(goods: ListedGoods, code: string | null, name: string | null): void {
    if (code && !this.byCode.has(code)) this.byCode.set(code, goods)
    if (name && !this.byName.has(name)) this.byName.set(name, goods)
  }

  /** What this row says of the product: taken when nothing was said before, else it must say the same. */
  private agree(goods: ListedGoods, id: GoodsColumnId, values: RowValues, row: number, cells: GoodsCells): void {
    const said = values[id]
    if (said === undefined) return
    const before = goods.values[id]
    if (before === undefined) Object.assign(goods.values, { [id]: said })
    // Two lists may tell of one product.
    else if (id === "source") goods.values.source = joined(before, said)
    else if (!isSame(id, before, said) && id !== "code") this.fault(row, cells, id, "differs", goods.rows[0])
  }

  private addPack(goods: ListedGoods, pack: ListedPack, cells: GoodsCells): void {
    const key = packKey(pack.values.pack)
    const known = this.packsByKey.get(goods) ?? new Map<string, ListedPack>()
    this.packsByKey.set(goods, known)
    const before = known.get(key)
    if (!before) {
      known.set(key, pack)
      goods.packs.push(pack)
    }
    // The very same row twice says nothing new.
    else if (this.ofPack.some((id) => id !== "pack" && !isSame(id, before.values[id], pack.values[id])))
      this.fault(pack.row, cells, "pack", "repeated", before.row)
  }

  private fault(row: number, cells: GoodsCells, column: GoodsColumnId, problem: Fault["problem"], otherRow?: number) {
    this.faults.push({ row, column, cell: cells[column] ?? "", problem, ...(otherRow !== undefined && { otherRow }) })
  }
}

/** What finds a product is compared without marks and capitals, everything else letter by letter. */
const FINDS: ReadonlySet<GoodsColumnId> = new Set(["maker", "province", "commune", "code", "name"])
const isSame = (id: GoodsColumnId, a: unknown, b: unknown) =>
  FINDS.has(id)
    ? foldVietnamese(String(a)) === foldVietnamese(String(b))
    : JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

const joined = (before: unknown, said: unknown) =>
  [...new Set([...String(before).split("; "), String(said)])].join("; ")

/** Packs are one when their names are, without marks, capitals and blanks: "Túi 5kg" is "túi 5 kg". */
export const packKey = (pack: string | null | undefined): string =>
  foldVietnamese(pack ?? "").replace(/[^a-z0-9]+/g, "")

/** The key of a product by its code or name, within its maker; makers that nobody knows are told apart by place. */
function keyOf(values: RowValues, by: "code" | "name"): string | null {
  const told = values[by]
  if (!told) return null
  const { maker, province, commune } = values
  return [maker, province, maker ? null : commune, told].map((part) => foldVietnamese(part ?? "")).join("|")
}

function pick(values: RowValues, ids: readonly GoodsColumnId[]): RowValues {
  return Object.fromEntries(Object.entries(values).filter(([id]) => ids.includes(id as GoodsColumnId)))
}
