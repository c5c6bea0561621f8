import { type UnzipFileInfo, unzipSync, zipSync } from "fflate"
import { Refusal } from "../http/problem"
import type { NumberedRow, Table } from "./parse-csv"

/** What a file may unpack to: a small archive that grows without end is refused before it is unpacked. */
const UNPACKED_BYTES = 60 * 1024 * 1024
const PARTS = 200
/** A reader fills every row up to the last cell of the sheet: one cell far out would cost gigabytes. */
const COLUMNS = 200
const HEADER_ROWS = 50

export interface XlsxLimits {
  /** Rows of data; a few more are allowed above them for headings. */
  most: number
  /** `refuse`: a sheet with formulas is refused as a whole. `value`: what the spreadsheet showed last is read. */
  formulas: "refuse" | "value"
}

/** Whether these bytes are an archive, which an XLSX file is. */
export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/**
 * The first sheet of an XLSX file, every cell as text. Nothing is computed: a sheet with formulas is refused, as is one
 * with more than `most` rows.
 * @throws Refusal file_refused with the reason.
 */
export async function readXlsx(bytes: Buffer, most: number): Promise<Table> {
  return (await readXlsxRows(bytes, { most, formulas: "refuse" })).map(({ cells }) => cells)
}

/**
 * The same with the number of every row; rows without anything in them are left out but counted.
 * @throws Refusal file_refused: unreadable, formulas, too_many_rows, too_many_columns, too_large.
 */
export async function readXlsxRows(bytes: Buffer, limits: XlsxLimits): Promise<NumberedRow[]> {
  const parts = unpack(bytes)
  try {
    inspect(parts, limits)
  } catch (error) {
    // A tag of megabytes is more than a pattern can hold.
    throw error instanceof RangeError ? refusal("unreadable") : error
  }
  // Sizes that an archive tells may be lies: the reader gets what was unpacked within them, and nothing else.
  const safe = Buffer.from(zipSync(parts, { level: 0 }))
  // Loaded when somebody uploads a spreadsheet: it is an ES module, and rarely needed.
  const { readSheet } = await import("read-excel-file/node")
  const rows = await readSheet(safe).catch(() => {
    throw refusal("unreadable")
  })
  return rows
    .map((row, index) => ({ number: index + 1, cells: row.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""))
}

/** Looks at the sheets before anybody reads them. An archive may say that any part of it is a sheet, so each is looked at. */
function inspect(unpacked: Record<string, Uint8Array>, { most, formulas }: XlsxLimits): void {
  const isNamedSheet = (name: string) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name)
  if (!Object.keys(unpacked).some(isNamedSheet)) throw refusal("unreadable")
  for (const [name, part] of Object.entries(unpacked)) {
    const xml = Buffer.from(part).toString("latin1")
    const isSheet = isNamedSheet(name) || xml.includes("sheetData")
    if (formulas === "refuse" && isSheet && /<(\w+:)?f[\s/>]/.test(xml)) throw refusal("formulas")
    if ((xml.match(/<(\w+:)?row[\s/>]/g)?.length ?? 0) > most + HEADER_ROWS) throw refusal("too_many_rows")
    inspectAddresses(xml, most)
  }
}

/** A row or cell with its attributes, whose values may hold a ">"; no part of it can be read in two ways. */
const PLACED = /<(?:\w+:)?(?:row|c)\s((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Rows and cells may name any address: what is counted is how far out they say they lie. */
function inspectAddresses(xml: string, most: number): void {
  for (const [, attributes = ""] of xml.matchAll(PLACED))
    for (const [, name, quoted, single] of attributes.matchAll(ATTRIBUTE)) {
      if (name !== "r") continue
      const [, letters = "", row] = /^([A-Z]{0,3})(\d+)$/.exec(quoted ?? single ?? "") ?? []
      if (row === undefined) throw refusal("unreadable")
      if (Number(row) > most + HEADER_ROWS) throw refusal("too_many_rows")
      if (columnNumber(letters) > COLUMNS) throw refusal("too_many_columns")
    }
}

/** "A" → 1, "AB" → 28. */
const columnNumber = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

function unpack(bytes: Buffer): Record<string, Uint8Array> {
  let total = 0
  let parts = 0
  const filter = ({ originalSize, name }: UnzipFileInfo) => {
    total += originalSize
    parts += 1
    if (total > UNPACKED_BYTES || parts > PARTS) throw refusal("too_large")
    return /\.(xml|rels)$/i.test(name)
  }
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    throw error instanceof Refusal ? error : refusal("unreadable")
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ""
  // A spreadsheet knows no time zone: what it shows is what was written.
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace("T", " ")
  return String(cell).normalize("NFC").trim()
}

const refusal = (reason: string) => new Refusal("file_refused", `This file is refused: ${reason}`, { file: reason })
