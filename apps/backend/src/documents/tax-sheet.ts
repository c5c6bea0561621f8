import type { TaxStatement } from "@ocop/contract"
import { writeXlsx, type XlsxCell } from "../spreadsheets/write-xlsx"

const WORDS = {
  vi: {
    columns: ["Tháng", "Nhà bán", "Mã số thuế", "Doanh thu", "Thuế GTGT", "Thuế TNCN", "Cộng thuế"],
    total: "Cộng",
    sheet: "Thuế giữ lại",
  },
  en: {
    columns: ["Month", "Seller", "Tax code", "Revenue", "VAT", "Income tax", "Tax in all"],
    total: "Sum",
    sheet: "Taxes withheld",
  },
}

/** Taxes withheld in a month as a sheet: a row a producer, their sum below; numbers stay numbers, a tax code stays text. */
export function taxSheet({ month, rows }: TaxStatement, locale: "vi" | "en"): Buffer {
  const words = WORDS[locale]
  const sum = (of: (row: TaxStatement["rows"][number]) => number) => rows.reduce((all, row) => all + of(row), 0)
  const table: XlsxCell[][] = [
    [...words.columns],
    ...rows.map(({ shop, revenue, vat, pit }) => [month, shop.name, shop.taxCode, revenue, vat, pit, vat + pit]),
    [
      month,
      words.total,
      null,
      sum(({ revenue }) => revenue),
      sum(({ vat }) => vat),
      sum(({ pit }) => pit),
      sum(({ vat, pit }) => vat + pit),
    ],
  ]
  return writeXlsx([{ name: words.sheet, rows: table, widths: [10, 36, 18, 16, 14, 14, 14] }])
}
