import { CRITERIA_SETS } from "../listing/criteria-sets"
import { foldVietnamese } from "../text/fold-vietnamese"
import { GROUP_NAMES, MAKER_TYPE_NAMES } from "./choices"
import type { GoodsCells, GoodsColumnId } from "./columns"
import {
  type CellProblem,
  type Read,
  readBarcode,
  readChoice,
  readDays,
  readGrams,
  readNet,
  readText,
  readWhole,
} from "./read-cell"

/** Dearer is a slip of the hand; a list that really has it is typed into the form. */
const DEAREST_DONG = 1_000_000_000
const MOST_IN_STOCK = 1_000_000
const HEAVIEST_GRAMS = 100_000
const LONGEST_LEAD_DAYS = 60
/** Longer than any text of goods: nobody looks into it. */
const LONGEST_CELL = 6000

const text = (most: number) => (cell: string) => readText(cell, most)
const oneLine =
  (most: number, least = 1) =>
  (cell: string) => {
    const read = readText(cell.replace(/\s+/g, " "), most)
    return "value" in read && read.value.length < least ? ({ problem: "too_short" } as const) : read
  }
const whole = (least: number, most: number) => (cell: string) => {
  const read = readWhole(cell, most)
  return "value" in read && read.value < least ? ({ problem: "out_of_range" } as const) : read
}

/** How the cells of each column are read. */
const READERS = /* @__PURE__ */ (() =>
  ({
    maker: oneLine(200),
    makerType: (cell: string) => readChoice(cell, MAKER_TYPE_NAMES),
    province: oneLine(60),
    commune: oneLine(80),
    formerDistrict: oneLine(80),
    formerProvince: oneLine(80),
    source: oneLine(200),
    code: oneLine(40),
    name: oneLine(120, 2),
    group: (cell: string) => readChoice(cell, GROUP_NAMES),
    criteriaSet: whole(1, CRITERIA_SETS.length),
    pack: oneLine(60),
    packEn: oneLine(60),
    net: readNet,
    parcel: (cell: string) => readGrams(cell, HEAVIEST_GRAMS),
    price: whole(1, DEAREST_DONG),
    stock: whole(0, MOST_IN_STOCK),
    barcode: readBarcode,
    ingredients: text(1000),
    ingredientsEn: text(1000),
    shelfLife: readDays,
    storage: text(500),
    storageEn: text(500),
    warnings: text(500),
    warningsEn: text(500),
    declaration: oneLine(80),
    leadTime: whole(0, LONGEST_LEAD_DAYS),
    description: text(4000),
    descriptionEn: text(4000),
  }) satisfies Record<GoodsColumnId, (cell: string) => Read<unknown>>)()

type ValueOf<Reader> = Reader extends (cell: string) => infer Result
  ? Extract<Result, { value: unknown }>["value"]
  : never
/** What a row says: a value, null for "take it away", and nothing for "leave it as it is". */
export type RowValues = { [Id in GoodsColumnId]?: ValueOf<(typeof READERS)[Id]> | null }

export interface Fault {
  /** As a spreadsheet numbers its rows, from 1. */
  row: number
  column: GoodsColumnId
  /** What stands in the cell. */
  cell: string
  problem: CellProblem
  /** The row that this one contradicts. */
  otherRow?: number
}

/** What a cell says to take a value away: an empty one leaves everything as it is. */
export const ERASE = { vi: "(xóa)", en: "(clear)" } as const
const isEraser = (cell: string) => Object.values(ERASE).some((word) => foldVietnamese(word) === foldVietnamese(cell))

/** The values of a row's cells, and what is wrong with those that have none. */
export function readValues(cells: GoodsCells, row: number): { values: RowValues; faults: Fault[] } {
  const values: RowValues = {}
  const faults: Fault[] = []
  for (const [id, cell] of Object.entries(cells) as [GoodsColumnId, string][]) {
    if (cell.trim() === "") continue
    const read = readOne(id, cell)
    if ("problem" in read) faults.push({ row, column: id, cell, problem: read.problem })
    else Object.assign(values, { [id]: read.value })
  }
  return { values, faults }
}

function readOne(id: GoodsColumnId, cell: string): Read<unknown> {
  if (cell.length > LONGEST_CELL) return { problem: "too_long" }
  // A formula that somebody forgot: what it would come to is not in the file.
  if (cell.startsWith("=")) return { problem: "formula" }
  return isEraser(cell) ? { value: null } : READERS[id](cell)
}
