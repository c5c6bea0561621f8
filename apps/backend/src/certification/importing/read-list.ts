import { CERTIFICATE_IMPORT_LIMITS } from "@ocop/contract"
import { type CertificateCells, type CertificateHeadings, matchCertificateHeadings } from "@ocop/domain"
import { Refusal } from "../../http/problem"
import { decodeText } from "../../spreadsheets/decode"
import { originalOf } from "../../spreadsheets/neutralise"
import { type NumberedRow, parseRows, SEPARATORS } from "../../spreadsheets/parse-csv"
import { isArchive, readXlsxRows } from "../../spreadsheets/read-xlsx"

/** How far down the headings may stand: offices write their name and the decree above them. */
const HEADER_WITHIN = 20
const MOST_ROWS = CERTIFICATE_IMPORT_LIMITS.rows + HEADER_WITHIN
const LONGEST_CELL = 1000
const NAMES_A_PRODUCT = ["name", "code", "productCode", "productCodeOld"] as const

export interface ListedCertificate {
  number: number
  cells: CertificateCells
}

export interface CertificateList {
  rows: ListedCertificate[]
  /** Headings that no column has. */
  unknownHeadings: string[]
}

/**
 * The rows of an uploaded list of certificates, CSV in whatever encoding and separator or XLSX, by column.
 * @throws Refusal file_refused: unreadable, formulas, unknown_columns, repeated_columns, empty, too_many_rows, too_large.
 */
export async function readCertificateList(bytes: Buffer): Promise<CertificateList> {
  const table = isArchive(bytes)
    ? await readXlsxRows(bytes, { most: MOST_ROWS, formulas: "refuse" })
    : separated(decodeText(bytes))
  const header = headerOf(table)
  if (!header) throw refusal("unknown_columns")
  if (header.headings.repeated.length > 0) throw refusal("repeated_columns")
  const rows = table
    .slice(header.index + 1)
    .map(({ number, cells }) => ({ number, cells: byColumn(cells, header) }))
    .filter(({ cells }) => Object.keys(cells).length > 0)
  if (rows.length > CERTIFICATE_IMPORT_LIMITS.rows) throw refusal("too_many_rows")
  if (rows.length === 0) throw refusal("empty")
  return { rows, unknownHeadings: header.headings.unknown.slice(0, 50).map((heading) => heading.slice(0, 80)) }
}

interface Header {
  index: number
  headings: CertificateHeadings
}

/** The row that names most columns; it must name what finds a product, and something besides. */
function headerOf(table: readonly NumberedRow[]): Header | null {
  const candidates = table
    .slice(0, HEADER_WITHIN)
    .map(({ cells }, index): Header => ({ index, headings: matchCertificateHeadings(cells) }))
    .filter(({ headings: { at } }) => at.size > 1 && NAMES_A_PRODUCT.some((id) => at.has(id)))
  const [first, ...others] = candidates
  if (!first) return null
  return others.reduce((best, one) => (one.headings.at.size > best.headings.at.size ? one : best), first)
}

/** By whichever separator parts the headings best. */
function separated(text: string): NumberedRow[] {
  const start = text.slice(0, 100_000)
  const known = (separator: (typeof SEPARATORS)[number]) =>
    headerOf(parseRows(start, HEADER_WITHIN, separator))?.headings.at.size ?? 0
  return parseRows(
    text,
    MOST_ROWS,
    SEPARATORS.reduce((a, b) => (known(b) > known(a) ? b : a)),
  )
}

function byColumn(cells: readonly string[], { headings }: Header): CertificateCells {
  const filled = [...headings.at].map(([id, index]) => [id, originalOf(cells[index] ?? "").slice(0, LONGEST_CELL)])
  return Object.fromEntries(filled.filter(([, cell]) => cell !== ""))
}

const refusal = (reason: string) => new Refusal("file_refused", `This list is refused: ${reason}`, { file: reason })
