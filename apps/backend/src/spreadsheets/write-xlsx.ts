import { strToU8, type Zippable, zipSync } from "fflate"
import { CONTENT_TYPES, HEADED, PACKAGE, relations, STYLES, sheetXml, workbookXml } from "./xlsx-parts"

export type XlsxCell = string | number | null

export interface XlsxSheet {
  /** At most 31 characters, without []:*?/\. */
  name: string
  /** Texts, of which formulas are neutralised, and numbers. */
  rows: readonly (readonly XlsxCell[])[]
  /** Width of each column in characters. */
  widths?: readonly number[]
  /** Rows from the top that are headings: bold, and always in sight. */
  headings?: number
  /** For a column (from 0) the only texts it may hold, offered as a list. */
  choices?: ReadonlyMap<number, readonly string[]>
}

/** A workbook in the XLSX format. Nothing in it is computed: texts stay texts. */
export function writeXlsx(sheets: readonly XlsxSheet[]): Buffer {
  const parts: Zippable = {
    "[Content_Types].xml": strToU8(CONTENT_TYPES(sheets.length)),
    "_rels/.rels": strToU8(PACKAGE),
    "xl/workbook.xml": strToU8(workbookXml(sheets.map(({ name }) => name))),
    "xl/_rels/workbook.xml.rels": strToU8(relations(sheets.length)),
    "xl/styles.xml": strToU8(STYLES),
  }
  for (const [index, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(sheetXml({ headings: HEADED, ...sheet }))
  return Buffer.from(zipSync(parts, { level: 6 }))
}
