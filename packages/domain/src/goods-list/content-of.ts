import { isSetOfGroup } from "../listing/criteria-sets"
import type { ListingContent, ListingPack, ListingWords } from "../listing/listing-content"
import { guessShippingGrams } from "../listing/pack"
import { proposeGroup } from "../listing/propose-group"
import type { GoodsColumnId } from "./columns"
import type { CellProblem } from "./read-cell"
import { type ListedGoods, type ListedPack, packKey } from "./read-goods-list"
import type { Fault, RowValues } from "./read-values"

const MOST_PACKS = 20

/**
 * A listing as a list wants it: what the list says over what is known already (null: it is new). What the list says
 * nothing of stays, packs that it does not name too. What is only recorded, not sold (`isSold` false), needs no pack, and
 * may be a tourism service. Answers the faults that only show beside what is known.
 */
export function contentOf(
  listed: ListedGoods,
  known: ListingContent | null,
  { isSold = true } = {},
): { content: ListingContent; faults: Fault[] } {
  const faults: Fault[] = []
  const first = listed.rows[0] ?? 0
  const fault = (column: GoodsColumnId, problem: CellProblem, row = first) =>
    faults.push({ row, column, cell: "", problem })
  const { values } = listed
  const name = values.name ?? known?.name ?? ""
  if (name === "") fault(values.code ? "code" : "name", values.code ? "unknown_code" : "missing")
  const group = groupOf(values, known, name)
  if (group.criteriaSet !== null && !isSetOfGroup(group.criteriaSet, values.group ?? group.group))
    fault("criteriaSet", "not_of_group")
  if (isSold && values.group === "tourism") fault("group", "not_a_choice")
  const packs = packsOf(listed.packs, known?.packs ?? [], fault)
  if (isSold && packs.length === 0) fault("pack", "missing")
  if (packs.length > MOST_PACKS) fault("pack", "too_many_packs")
  const content: ListingContent = {
    name,
    ...group,
    description: wordsOf(values.description, values.descriptionEn, known?.description),
    ingredients: wordsOf(values.ingredients, values.ingredientsEn, known?.ingredients),
    storage: wordsOf(values.storage, values.storageEn, known?.storage),
    warnings: wordsOf(values.warnings, values.warningsEn, known?.warnings),
    shelfLifeDays: over(values.shelfLife, known?.shelfLifeDays),
    declarationNumber: over(values.declaration, known?.declarationNumber),
    packs,
    photos: known?.photos ?? [],
    labelPhotos: known?.labelPhotos ?? [],
    leadTimeDays: over(values.leadTime, known?.leadTimeDays),
  }
  return { content, faults }
}

/** What is said, else what was; null says that nothing shall be there. */
const over = <Value>(said: Value | null | undefined, before: Value | null | undefined): Value | null =>
  said === undefined ? (before ?? null) : said

/** English stands beside Vietnamese, never alone. */
function wordsOf(
  vi: string | null | undefined,
  en: string | null | undefined,
  before: ListingWords | null | undefined,
): ListingWords | null {
  const words = over(vi, before?.vi)
  return words === null ? null : { vi: words, en: over(en, before?.en) }
}

function groupOf(
  { group, criteriaSet }: RowValues,
  known: ListingContent | null,
  name: string,
): Pick<ListingContent, "group" | "criteriaSet"> {
  const proposed = proposeGroup(name)
  const said = group && group !== "tourism" ? group : null
  const chosen = said ?? known?.group ?? proposed.group
  const before = known && known.group === chosen ? known.criteriaSet : null
  // A set that is proposed belongs to the group that was proposed with it.
  const isGuessed = known === null && proposed.group === chosen && group !== "tourism"
  const guess = isGuessed ? proposed.criteriaSet : null
  return { group: chosen, criteriaSet: criteriaSet === undefined ? (before ?? guess) : criteriaSet }
}

type Report = (column: GoodsColumnId, problem: CellProblem, row: number) => void

/** Packs that are known stay in their order; new ones follow in the list's. */
function packsOf(listed: readonly ListedPack[], known: readonly ListingPack[], fault: Report): ListingPack[] {
  const asked = listed.map((pack) => ({ pack, before: knownPack(pack, listed, known) }))
  const kept = known.map((before) => {
    const change = asked.find((one) => one.before === before)
    return change ? packOf(change.pack, before, fault) : { ...before, stock: null }
  })
  const fresh = asked.filter(({ before }) => before === undefined).map(({ pack }) => packOf(pack, undefined, fault))
  return [...kept, ...fresh]
}

/** By its name; a row that names no pack speaks of the only one there is. */
function knownPack(
  { values }: ListedPack,
  listed: readonly ListedPack[],
  known: readonly ListingPack[],
): ListingPack | undefined {
  if (!values.pack) return known.length === 1 && listed.length === 1 ? known[0] : undefined
  const key = packKey(values.pack)
  return known.find(({ title }) => packKey(title.vi) === key)
}

function packOf({ row, values }: ListedPack, before: ListingPack | undefined, fault: Report): ListingPack {
  const needed = <Value>(
    column: GoodsColumnId,
    said: Value | null | undefined,
    was: Value | undefined,
  ): Value | null => {
    const value = said === undefined ? (was ?? null) : said
    if (value === null) fault(column, "missing", row)
    return value
  }
  const net = over(values.net, before?.net)
  const shipping = before?.shippingGrams ?? guessShippingGrams(net) ?? undefined
  const title = needed("pack", values.pack, before?.title.vi) ?? ""
  return {
    variantId: before?.variantId ?? null,
    title: { vi: before?.title.vi ?? title, en: over(values.packEn, before?.title.en) },
    net,
    shippingGrams: needed("parcel", values.parcel ?? undefined, shipping) ?? 1,
    barcode: over(values.barcode, before?.barcode),
    price: needed("price", values.price, before?.price) ?? 1,
    // What is sold meanwhile is not put back on the shelf by a list that says nothing of it; a pack made of others has none.
    stock:
      before && (values.stock === undefined || before.stock === null) ? null : needed("stock", values.stock, undefined),
  }
}

/** What a cell that cannot be read would be needed for, and so is missing too: said once, where the cell stands. */
const NEEDS: Partial<Record<GoodsColumnId, GoodsColumnId>> = { parcel: "net", code: "name" }

/** Faults without those that only follow from another in the same row. */
export function firstFaults(faults: readonly Fault[]): Fault[] {
  const read = new Set(
    faults.filter(({ problem }) => problem !== "missing").map(({ row, column }) => `${row} ${column}`),
  )
  return faults.filter(
    ({ row, column, problem }) =>
      problem !== "missing" || !(read.has(`${row} ${column}`) || read.has(`${row} ${NEEDS[column] ?? ""}`)),
  )
}
