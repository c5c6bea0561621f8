/** Rows of cells, all as text. */
export type Table = string[][]
/** A row with the number that a spreadsheet shows beside it, from 1. */
export interface NumberedRow {
  number: number
  cells: string[]
}

export const SEPARATORS = [",", ";", "\t"] as const
export type Separator = (typeof SEPARATORS)[number]

/**
 * Reads comma-, semicolon- or tab-separated text with quoted cells. Every cell is text, also one that a spreadsheet
 * would take for a formula. Stops one row after `most`, so that a caller can tell that there are more.
 */
export function parseCsv(text: string, most: number): Table {
  return parseRows(text, most, separatorOf(text)).map(({ cells }) => cells)
}

/** The same with the number of every row: rows without anything in them are left out but counted. */
export function parseRows(text: string, most: number, separator: Separator): NumberedRow[] {
  const rows: NumberedRow[] = []
  let number = 0
  let row: string[] = []
  let cell = ""
  let isQuoted = false
  let isBlank = true
  const add = (character: string) => {
    cell += character
    isBlank &&= character.trim() === ""
  }
  const endCell = () => {
    row.push(cell.trim())
    cell = ""
    isBlank = true
  }
  const endRow = () => {
    number += 1
    endCell()
    if (row.some((value) => value !== "")) rows.push({ number, cells: row })
    row = []
  }
  for (let i = 0; i < text.length && rows.length <= most; i++) {
    const character = text.charAt(i)
    if (isQuoted) {
      if (character !== '"') add(character)
      else if (text.charAt(i + 1) === '"') add(text.charAt(++i))
      else isQuoted = false
    } else if (character === '"' && isBlank) {
      isQuoted = true
      cell = ""
    } else if (character === separator) endCell()
    else if (character === "\n") endRow()
    else add(character)
  }
  if (rows.length <= most) endRow()
  return rows
}

/** The one that the fullest of the first lines has most of: banks write some lines of their own before the table. */
function separatorOf(text: string): Separator {
  const lines = text.slice(0, 20_000).split("\n").slice(0, 40)
  const most = (separator: Separator) => Math.max(...lines.map((line) => line.split(separator).length))
  return SEPARATORS.reduce<Separator>((best, separator) => (most(separator) > most(best) ? separator : best), ",")
}
