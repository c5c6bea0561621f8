import { CERTIFICATE_COLUMNS } from "@ocop/domain"
import type { GoodsFile } from "../../importing/goods-file"
import { writeCsv } from "../../spreadsheets/write-csv"
import { writeXlsx, type XlsxSheet } from "../../spreadsheets/write-xlsx"

type Locale = "vi" | "en"

const WORDS = {
  vi: {
    list: "Giấy chứng nhận",
    how: "Cách ghi",
    heads: ["Cột", "Ghi gì", "Thí dụ", "Chọn một trong"],
    file: "mau-giay-chung-nhan",
  },
  en: {
    list: "Certificates",
    how: "How to fill in",
    heads: ["Column", "What goes in", "Example", "One of"],
    file: "certificates-template",
  },
} as const
const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const

/** An empty list with its headings; as XLSX with choices to pick from and a second sheet that explains every column. */
export function certificateTemplate({ format, locale }: { format: "xlsx" | "csv"; locale: Locale }): GoodsFile {
  const headings = CERTIFICATE_COLUMNS.map(({ heading }) => heading[locale])
  const file = { name: `${WORDS[locale].file}.${format}`, type: TYPES[format] }
  if (format === "csv") return { ...file, bytes: writeCsv([headings]) }
  return { ...file, bytes: writeXlsx([listSheet(headings, locale), explanation(locale)]) }
}

const listSheet = (headings: string[], locale: Locale): XlsxSheet => ({
  name: WORDS[locale].list,
  rows: [headings],
  widths: CERTIFICATE_COLUMNS.map(({ width }) => width),
  choices: new Map(
    CERTIFICATE_COLUMNS.flatMap(({ choices }, index): [number, readonly string[]][] =>
      choices ? [[index, choices]] : [],
    ),
  ),
})

const explanation = (locale: Locale): XlsxSheet => ({
  name: WORDS[locale].how,
  rows: [
    [...WORDS[locale].heads],
    ...CERTIFICATE_COLUMNS.map(({ heading, about, example, choices }) => [
      heading[locale],
      about[locale],
      example,
      choices?.join(", ") ?? "",
    ]),
  ],
  widths: [24, 80, 24, 40],
})
