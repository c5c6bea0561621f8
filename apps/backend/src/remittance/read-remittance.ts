import { foldVietnamese, todayInVietnam } from "@ocop/domain"
import { readMoment, readSum } from "../banking/files/read-cells"
import { Refusal } from "../http/problem"
import type { ToldRow } from "../modules/carrier/remittances"
import { decodeText } from "../spreadsheets/decode"
import { type NumberedRow, parseRows, SEPARATORS } from "../spreadsheets/parse-csv"
import { isArchive, readXlsxRows } from "../spreadsheets/read-xlsx"
import { REMITTANCE_FORMATS, type RemittanceFormat } from "./formats"

export const MOST_ROWS = 10_000
const HEADER_WITHIN = 30
const LONGEST_CODE = 60

export interface Remittance {
  format: string
  rows: ToldRow[]
}

/**
 * Reads a carrier's list of collected cash (CSV or XLSX), by one format or by whichever fits best (`auto`). Nothing is
 * guessed: a row that names a parcel and whose sum cannot be read refuses the whole file, and says which row it is.
 * @throws Refusal file_refused.
 */
export async function readRemittance(bytes: Buffer, formatId: string): Promise<Remittance> {
  const table = await tableOf(bytes)
  if (table.length > MOST_ROWS) throw refusal("too_many_rows", `at most ${MOST_ROWS} rows`)
  const candidates = formatId === "auto" ? REMITTANCE_FORMATS : REMITTANCE_FORMATS.filter(({ id }) => id === formatId)
  const fitting = candidates.flatMap((format) => headerOf(table, format) ?? [])
  // The one that knows most of the columns; the earlier where two know as many.
  const [best] = fitting.sort((a, b) => b.known - a.known)
  if (!best) throw refusal("unknown_columns", "no row holds the headings of a known list")
  const rows = table.slice(best.row + 1).flatMap((row) => rowOf(row, best.columns))
  if (rows.length === 0) throw refusal("no_rows", "no row names a parcel and a sum")
  return { format: best.format, rows }
}

async function tableOf(bytes: Buffer): Promise<NumberedRow[]> {
  if (isArchive(bytes)) return readXlsxRows(bytes, { most: MOST_ROWS, formulas: "refuse" })
  const text = decodeText(bytes)
  const tables = SEPARATORS.map((separator) => parseRows(text, MOST_ROWS, separator))
  const widest = (table: NumberedRow[]) =>
    Math.max(0, ...table.slice(0, HEADER_WITHIN).map(({ cells }) => cells.length))
  return tables.reduce((best, table) => (widest(table) > widest(best) ? table : best), tables[0] ?? [])
}

const COLUMNS = ["code", "ours", "amount", "fee", "date"] as const
type Columns = Record<(typeof COLUMNS)[number], number>

interface Header {
  format: string
  row: number
  columns: Columns
  /** How many of its columns are there. */
  known: number
}

function headerOf(table: NumberedRow[], format: RemittanceFormat): Header | null {
  for (const [row, { cells }] of table.slice(0, HEADER_WITHIN).entries()) {
    const headings = cells.map(heading)
    const at = (column: keyof Columns) => headings.findIndex((text) => format[column].includes(text))
    const columns: Columns = {
      code: at("code"),
      ours: at("ours"),
      amount: at("amount"),
      fee: at("fee"),
      date: at("date"),
    }
    const known = Object.values(columns).filter((place) => place >= 0).length
    if ((columns.code >= 0 || columns.ours >= 0) && columns.amount >= 0)
      return { format: format.id, row, columns, known }
  }
  return null
}

/** "Tiền thu hộ (VNĐ)" → "tien thu ho": what stands in brackets is a unit or a translation. */
const heading = (cell: string) =>
  foldVietnamese(cell.replace(/\(.*?\)/g, " "))
    .replace(/[^a-z0-9]+/g, " ")
    .trim()

function rowOf({ number, cells }: NumberedRow, columns: Columns): ToldRow[] {
  const cell = (column: keyof Columns) => (cells[columns[column]] ?? "").trim()
  const ours = cell("ours").slice(0, LONGEST_CODE)
  const code = cell("code").slice(0, LONGEST_CODE) || ours
  // Totals and signatures at the foot name no parcel.
  if (code === "" || /^(tong|cong|total)\b/.test(heading(code))) return []
  const amount = sumIn(cell("amount"), number)
  // Paid ahead: the carrier brought it and collected nothing.
  if (amount === 0) return []
  const fee = Math.abs(sumIn(cell("fee"), number, true))
  if (amount < 0 || fee > amount) throw refusal("unreadable_row", `row ${number}: ${amount} đồng with a fee of ${fee}`)
  const moment = readMoment(cell("date"))
  return [{ number, code, ownCode: ours || null, amount, fee, toldOn: moment && todayInVietnam(moment) }]
}

function sumIn(text: string, row: number, mayBeNothing = false): number {
  const sum = text === "" && mayBeNothing ? 0 : text === "" ? null : readSum(text)
  if (sum === null) throw refusal("unreadable_row", `row ${row}: "${text.slice(0, 40)}" is not a sum in đồng`)
  return sum
}

const refusal = (reason: string, words: string) =>
  new Refusal("file_refused", `This file is refused: ${words}`, { file: reason })
