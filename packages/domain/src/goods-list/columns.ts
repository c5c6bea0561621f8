import type { GoodsColumn, ListAudience } from "./column"
import { LABEL_COLUMNS } from "./label-columns"
import { MAKER_COLUMNS } from "./maker-columns"
import { OFFER_COLUMNS } from "./offer-columns"

export type { GoodsColumn, ListAudience } from "./column"

/** The columns by their ids alone, for whoever needs no words. */
export const GOODS_COLUMN_IDS = [
  "maker",
  "makerType",
  "province",
  "commune",
  "formerDistrict",
  "formerProvince",
  "source",
  "code",
  "name",
  "group",
  "criteriaSet",
  "pack",
  "packEn",
  "net",
  "parcel",
  "price",
  "stock",
  "barcode",
  "ingredients",
  "ingredientsEn",
  "shelfLife",
  "storage",
  "storageEn",
  "warnings",
  "warningsEn",
  "declaration",
  "leadTime",
  "description",
  "descriptionEn",
] as const

/** The columns of a list of goods, in the order of the template: one row for each pack. */
export const GOODS_COLUMNS = [
  ...MAKER_COLUMNS,
  ...OFFER_COLUMNS,
  ...LABEL_COLUMNS,
] as const satisfies readonly (GoodsColumn & {
  id: (typeof GOODS_COLUMN_IDS)[number]
})[]

export type GoodsColumnId = (typeof GOODS_COLUMN_IDS)[number]
/** Cells of one row by column; a column that the file does not have is absent. */
export type GoodsCells = Partial<Record<GoodsColumnId, string>>

/** The columns of a shop's list, or of the operator's. */
export const columnsFor = (audience: ListAudience) =>
  GOODS_COLUMNS.filter((column: GoodsColumn) => column.only === undefined || column.only === audience)
