import type { ListingContent, ListingPack, NetQuantity, NetUnit } from "../listing/listing-content"
import { GROUP_NAMES } from "./choices"
import { columnsFor, type GoodsCells, type GoodsColumn, type GoodsColumnId, type ListAudience } from "./columns"

type Locale = "vi" | "en"

/** The headings of a list, in the order of its cells. */
export const headingsOf = (audience: ListAudience, locale: Locale): string[] =>
  columnsFor(audience).map(({ heading }) => heading[locale])

/** A row of cells in the order of the headings; what is absent is empty. */
export const rowOf = (cells: GoodsCells, audience: ListAudience): string[] =>
  columnsFor(audience).map(({ id }) => cells[id] ?? "")

/** The row that shows in a template how it is filled in. */
export const exampleRow = (audience: ListAudience): string[] => columnsFor(audience).map(({ example }) => example)

/** What the second sheet of a template says of every column: heading, whether it is needed, explanation, example. */
export function explanationsOf(audience: ListAudience, locale: Locale): string[][] {
  const { needed, choices } = EXPLAINED[locale]
  return columnsFor(audience).map((column: GoodsColumn & { id: GoodsColumnId }) => {
    const listed = column.id === "group" ? groupNames(audience, locale).join(", ") : ""
    const about = listed ? `${column.about[locale]} ${choices}: ${listed}.` : column.about[locale]
    const must = audience === "operator" && column.needed === "to_sell" ? "selling" : (column.needed ?? "optional")
    return [column.heading[locale], needed[must], about, column.example]
  })
}

const EXPLAINED = {
  vi: {
    needed: { always: "Phải có", to_sell: "Phải có", selling: "Khi bán", optional: "Không bắt buộc" },
    choices: "Ghi một trong",
  },
  en: {
    needed: { always: "Needed", to_sell: "Needed", selling: "When sold", optional: "Optional" },
    choices: "One of",
  },
} as const

/** The groups as a list writes them; tourism is for the operator's lists alone. */
export const groupNames = (audience: ListAudience, locale: Locale = "vi"): string[] =>
  Object.entries(GROUP_NAMES)
    .filter(([group]) => audience === "operator" || group !== "tourism")
    .map(([, [vi, en]]) => (locale === "vi" ? vi : en))

/**
 * The cells of a listing, one row for each pack, as `readGoodsList` reads them back without difference. What a product
 * says stands in each of its rows, so that every row can be sorted and sent on alone.
 */
export function cellsOf(content: ListingContent, code: string | null): GoodsCells[] {
  const goods: GoodsCells = {
    code: code ?? "",
    name: content.name,
    group: GROUP_NAMES[content.group][0],
    criteriaSet: content.criteriaSet === null ? "" : String(content.criteriaSet),
    description: content.description?.vi ?? "",
    descriptionEn: content.description?.en ?? "",
    ingredients: content.ingredients?.vi ?? "",
    ingredientsEn: content.ingredients?.en ?? "",
    storage: content.storage?.vi ?? "",
    storageEn: content.storage?.en ?? "",
    warnings: content.warnings?.vi ?? "",
    warningsEn: content.warnings?.en ?? "",
    shelfLife: content.shelfLifeDays === null ? "" : `${content.shelfLifeDays} ngày`,
    declaration: content.declarationNumber ?? "",
    leadTime: content.leadTimeDays === null ? "" : String(content.leadTimeDays),
  }
  return content.packs.map((pack) => ({ ...goods, ...packCells(pack) }))
}

const packCells = ({ title, net, shippingGrams, price, stock, barcode }: ListingPack): GoodsCells => ({
  pack: title.vi,
  packEn: title.en ?? "",
  net: net ? writeNet(net) : "",
  parcel: `${shippingGrams} g`,
  price: price === 0 ? "" : String(price),
  stock: stock === null ? "" : String(stock),
  barcode: barcode ?? "",
})

const UNIT_WORDS: Readonly<Record<NetUnit, string>> = { g: "g", kg: "kg", ml: "ml", l: "lít", piece: "cái" }

/** "1,5 kg". Three decimals would read as thousands, so they get a fourth: "1,1250 kg". */
export function writeNet({ amount, unit }: NetQuantity): string {
  const [whole, fraction] = String(amount).split(".")
  const decimals = fraction && `,${fraction.length === 3 ? `${fraction}0` : fraction}`
  return `${whole}${decimals ?? ""} ${UNIT_WORDS[unit]}`
}
