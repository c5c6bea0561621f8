import { createHash } from "node:crypto"
import { foldVietnamese } from "@ocop/domain"
import { Refusal } from "../../http/problem"
import type { Movement } from "../../modules/banking/transactions"
import { decodeText } from "../../spreadsheets/decode"
import { parseCsv, type Table } from "../../spreadsheets/parse-csv"
import { isArchive, readXlsx } from "../../spreadsheets/read-xlsx"
import { FORMATS, type StatementFormat } from "./formats"
import { readMoment, readSum } from "./read-cells"

/** Rows of one file; a busy month has fewer, and a longer period comes in several files. */
export const MOST_ROWS = 20_000
/** How far down the headings may stand. */
const HEADER_WITHIN = 40
const LONGEST_CELL = 1000

export interface Statement {
  format: string
  movements: Movement[]
  /** Rows that are not money coming in. */
  skipped: number
}

/**
 * Reads a bank's statement (CSV or XLSX), by one format or by whichever fits (`auto`). Nothing is guessed: a row whose
 * sum or date cannot be read refuses the whole file and says which row it is.
 * @throws Refusal file_refused.
 */
export async function readStatement(bytes: Buffer, formatId: string): Promise<Statement> {
  const table = isArchive(bytes) ? await readXlsx(bytes, MOST_ROWS) : parseCsv(decodeText(bytes), MOST_ROWS)
  if (table.length > MOST_ROWS) throw refusal("too_many_rows", `at most ${MOST_ROWS} rows`)
  const candidates = formatId === "auto" ? FORMATS : FORMATS.filter(({ id }) => id === formatId)
  for (const format of candidates) {
    const found = headerOf(table, format)
    if (found) return { format: format.id, ...movementsOf(table.slice(found.row + 1), found.columns, found.row + 2) }
  }
  throw refusal("unknown_columns", "no row holds the headings of a known statement")
}

const COLUMNS = ["date", "credit", "description", "reference", "counterAccount", "counterName"] as const
type Column = (typeof COLUMNS)[number]
type Columns = Record<Column, number>

function headerOf(table: Table, format: StatementFormat): { row: number; columns: Columns } | null {
  for (const [row, cells] of table.slice(0, HEADER_WITHIN).entries()) {
    const headings = cells.map(heading)
    const at = (column: Column) => headings.findIndex((text) => format[column].includes(text))
    const columns: Columns = {
      date: at("date"),
      credit: at("credit"),
      description: at("description"),
      reference: at("reference"),
      counterAccount: at("counterAccount"),
      counterName: at("counterName"),
    }
    if (columns.date >= 0 && columns.credit >= 0 && columns.description >= 0) return { row, columns }
  }
  return null
}

/** "Số tiền ghi có (Credit)" → "so tien ghi co credit". */
const heading = (cell: string) =>
  foldVietnamese(cell)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()

function movementsOf(rows: Table, columns: Columns, firstRow: number): Pick<Statement, "movements" | "skipped"> {
  const seen = new Map<string, number>()
  const movements = rows.flatMap((cells, index) => movementOf(cells, columns, firstRow + index, seen))
  return { movements, skipped: rows.length - movements.length }
}

function movementOf(cells: string[], columns: Columns, row: number, seen: Map<string, number>): Movement[] {
  const cell = (column: Column) => (cells[columns[column]] ?? "").slice(0, LONGEST_CELL)
  const [date, sum] = [cell("date"), cell("credit")]
  const happenedAt = readMoment(date)
  // Sums of the period and other lines of the bank's own have no date.
  if (!happenedAt && !/\d/.test(date)) return []
  const amount = readSum(sum)
  if (!happenedAt) throw refusal("unreadable_row", `row ${row}: "${date.slice(0, 40)}" is not a date`)
  if (amount === null) throw refusal("unreadable_row", `row ${row}: "${sum.slice(0, 40)}" is not a sum in đồng`)
  if (amount <= 0) return []
  const description = cell("description")
  const name = cell("reference") || nameOf([date, sum, description])
  const key = `${name} ${amount} ${date}`
  const times = (seen.get(key) ?? 0) + 1
  seen.set(key, times)
  return [
    {
      source: "file",
      reference: times === 1 ? name : `${name}#${times}`,
      accountNumber: null,
      amount,
      currency: "VND",
      description,
      happenedAt,
      counterAccount: cell("counterAccount") || null,
      counterName: cell("counterName") || null,
    },
  ]
}

/** A row that the bank gave no number is named by what it says, so that another file with it tells nothing new. */
const nameOf = (parts: string[]) => `row-${createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 24)}`

const refusal = (reason: string, words: string) =>
  new Refusal("file_refused", `This file is refused: ${words}`, { file: reason })
