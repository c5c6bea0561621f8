import { IMPORT_LIMITS } from "@ocop/contract"
import { type Headings, type ListAudience, type ListedRow, matchHeadings } from "@ocop/domain"
import { Refusal } from "../http/problem"
import { decodeText } from "../spreadsheets/decode"
import { originalOf } from "../spreadsheets/neutralise"
import { type NumberedRow, parseRows, SEPARATORS } from "../spreadsheets/parse-csv"
import { isArchive, readXlsxRows } from "../spreadsheets/read-xlsx"

/** How far down the headings may stand: people write the shop's name above them. */
const HEADER_WITHIN = 10
/** Headings above the rows, and the rows that may stand over them. */
const MOST_ROWS = IMPORT_LIMITS.rows + HEADER_WITHIN

export interface ReadList {
  rows: ListedRow[]
  /** Headings that no column has. */
  unknownHeadings: string[]
}

/**
 * The rows of an uploaded list, CSV in whatever encoding and separator or XLSX, by column.
 * @throws Refusal file_refused: unreadable, unknown_columns, repeated_columns, empty, too_many_rows, too_large.
 */
export async function readRows(bytes: Buffer, audience: ListAudience): Promise<ReadList> {
  const table = isArchive(bytes)
    ? await readXlsxRows(bytes, { most: MOST_ROWS, formulas: "value" })
    : separated(decodeText(bytes), audience)
  const header = headerOf(table, audience)
  if (!header) throw refusal("unknown_columns")
  if (header.headings.repeated.length > 0) throw refusal("repeated_columns", { column: header.headings.repeated[0] })
  const rows = table.slice(header.index + 1).map(({ number, cells }) => ({ number, cells: byColumn(cells, header) }))
  if (rows.length > IMPORT_LIMITS.rows) throw refusal("too_many_rows")
  if (rows.length === 0) throw refusal("empty")
  return { rows, unknownHeadings: header.headings.unknown.slice(0, 50).map((heading) => heading.slice(0, 80)) }
}

interface Header {
  index: number
  headings: Headings
}

/** The row that names most columns; it must name what finds a product, and something besides. */
function headerOf(table: readonly NumberedRow[], audience: ListAudience): Header | null {
  const candidates = table
    .slice(0, HEADER_WITHIN)
    .map(({ cells }, index): Header => ({ index, headings: matchHeadings(cells, audience) }))
    .filter(({ headings: { at } }) => at.size > 1 && (at.has("name") || at.has("code")))
  const [first, ...others] = candidates
  if (!first) return null
  return others.reduce((best, one) => (one.headings.at.size > best.headings.at.size ? one : best), first)
}

/** By whichever separator parts the headings best. */
function separated(text: string, audience: ListAudience): NumberedRow[] {
  const start = text.slice(0, 100_000)
  const known = (separator: (typeof SEPARATORS)[number]) =>
    headerOf(parseRows(start, HEADER_WITHIN, separator), audience)?.headings.at.size ?? 0
  const best = SEPARATORS.reduce((a, b) => (known(b) > known(a) ? b : a))
  return parseRows(text, MOST_ROWS, best)
}

function byColumn(cells: readonly string[], { headings }: Header): ListedRow["cells"] {
  return Object.fromEntries([...headings.at].map(([id, index]) => [id, originalOf(cells[index] ?? "")]))
}

const refusal = (reason: string, more: { column?: string } = {}) =>
  new Refusal("file_refused", `This list is refused: ${reason}`, { file: reason, ...more })
