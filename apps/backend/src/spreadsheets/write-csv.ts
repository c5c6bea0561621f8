import { neutralise } from "./neutralise"

/**
 * Rows as comma-separated text in UTF-8 with its mark and Windows' line ends, as spreadsheets expect it. Formulas in
 * texts are neutralised; numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): Buffer {
  return Buffer.from(`\ufeff${rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("")}`)
}

function cellOf(value: string | number | null): string {
  if (value === null) return ""
  if (typeof value === "number") return String(value)
  const text = neutralise(value)
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
