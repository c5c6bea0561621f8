import { type UnzipFileInfo, unzipSync } from "fflate"
import { Refusal } from "../../http/problem"
import type { Table } from "./parse-csv"

/** What a statement may unpack to: a small archive that grows without end is refused before it is unpacked. */
const UNPACKED_BYTES = 60 * 1024 * 1024
const PARTS = 200

/** Whether these bytes are an archive, which an XLSX file is. */
export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/**
 * The first sheet of an XLSX file, every cell as text. Nothing is computed: a sheet with formulas is refused, as is one
 * with more than `most` rows.
 * @throws Refusal file_refused with the reason.
 */
export async function readXlsx(bytes: Buffer, most: number): Promise<Table> {
  inspect(bytes, most)
  // Loaded when somebody uploads a spreadsheet: it is an ES module, and rarely needed.
  const { readSheet } = await import("read-excel-file/node")
  const rows = await readSheet(bytes).catch(() => {
    throw refusal("unreadable")
  })
  return rows.map((row) => row.map(textOf)).filter((row) => row.some((cell) => cell !== ""))
}

/** Looks at the parts of the archive before anybody reads the sheet. */
function inspect(bytes: Buffer, most: number): void {
  const sheets = Object.entries(unpack(bytes)).filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name))
  if (sheets.length === 0) throw refusal("unreadable")
  for (const [, sheet] of sheets) {
    const xml = Buffer.from(sheet).toString("latin1")
    if (/<(\w+:)?f[\s/>]/.test(xml)) throw refusal("formulas")
    if ((xml.match(/<(\w+:)?row[\s/>]/g)?.length ?? 0) > most + HEADER_ROWS) throw refusal("too_many_rows")
  }
}
const HEADER_ROWS = 50

function unpack(bytes: Buffer): Record<string, Uint8Array> {
  let total = 0
  let parts = 0
  const filter = ({ originalSize, name }: UnzipFileInfo) => {
    total += originalSize
    parts += 1
    if (total > UNPACKED_BYTES || parts > PARTS) throw refusal("too_large")
    return /^xl\/worksheets\//i.test(name)
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
