import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  cellsOf,
  columnsFor,
  exampleRow,
  explanationsOf,
  groupNames,
  headingsOf,
  type ListAudience,
  rowOf,
} from "@ocop/domain"
import { readListingContents } from "../listing/read-contents"
import { IMPORTING } from "../modules/importing"
import type ImportingService from "../modules/importing/service"
import { writeCsv } from "../spreadsheets/write-csv"
import { writeXlsx, type XlsxSheet } from "../spreadsheets/write-xlsx"

type Locale = "vi" | "en"
export interface FileKind {
  format: "xlsx" | "csv"
  locale: Locale
}
export interface GoodsFile {
  name: string
  type: string
  bytes: Buffer
}

const WORDS = {
  vi: {
    goods: "Danh sách món",
    how: "Cách ghi",
    heads: ["Cột", "Cần", "Ghi gì", "Thí dụ"],
    template: "mau-danh-sach-mon",
  },
  en: {
    goods: "Goods",
    how: "How to fill in",
    heads: ["Column", "Needed", "What goes in", "Example"],
    template: "goods-list-template",
  },
} as const
const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const

/** An empty list with one row that shows how it is filled in; as XLSX with a second sheet that explains every column. */
export function templateFile(audience: ListAudience, { format, locale }: FileKind): GoodsFile {
  const rows = [headingsOf(audience, locale), exampleRow(audience)]
  const { template } = WORDS[locale]
  return fileOf(template, format, rows, audience, locale)
}

/** Every product of a shop that is listed, a row for each pack, as an import reads it back without a difference. */
export async function goodsFile(
  container: MedusaContainer,
  shopId: string,
  { format, locale }: FileKind,
): Promise<GoodsFile> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const [standing, codes, today] = await Promise.all([
    readListingContents(sql, { shopId }),
    container.resolve<ImportingService>(IMPORTING).codesOf([shopId]),
    container.resolve("clock").today(),
  ])
  const codeOf = new Map(codes.map(({ productId, code }) => [productId, code]))
  const cells = standing
    .filter(({ kind }) => kind === "goods")
    .flatMap(({ productId, content }) => cellsOf(content, codeOf.get(productId) ?? null))
  const rows = [headingsOf("shop", locale), ...cells.map((one) => rowOf(one, "shop"))]
  return fileOf(`${locale === "vi" ? "mon-cua-quay" : "goods"}-${today}`, format, rows, "shop", locale)
}

function fileOf(
  name: string,
  format: FileKind["format"],
  rows: string[][],
  audience: ListAudience,
  locale: Locale,
): GoodsFile {
  const file = { name: `${name}.${format}`, type: TYPES[format] }
  if (format === "csv") return { ...file, bytes: writeCsv(rows) }
  return { ...file, bytes: writeXlsx([goodsSheet(rows, audience, locale), explanation(audience, locale)]) }
}

function goodsSheet(rows: string[][], audience: ListAudience, locale: Locale): XlsxSheet {
  const columns = columnsFor(audience)
  const group = columns.findIndex(({ id }) => id === "group")
  return {
    name: WORDS[locale].goods,
    rows,
    widths: columns.map(({ width }) => width),
    choices: new Map([[group, groupNames(audience, "vi")]]),
  }
}

const explanation = (audience: ListAudience, locale: Locale): XlsxSheet => ({
  name: WORDS[locale].how,
  rows: [WORDS[locale].heads, ...explanationsOf(audience, locale)],
  widths: [26, 16, 90, 34],
})
