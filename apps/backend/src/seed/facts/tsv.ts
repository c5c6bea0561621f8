import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import type { z } from "zod"

/**
 * Reads a table of facts from `apps/backend/data`; the first line names the columns.
 * @throws Error that names the file, the row (1 is the first after the header) and what is wrong with it.
 */
export function readFacts<Row extends z.ZodType>(file: string, row: Row): z.output<Row>[] {
  return parseTsv(file, readFileSync(path.join(dataFolder(), file), "utf8"), row)
}

/** Parses tab-separated text; see `readFacts`. */
export function parseTsv<Row extends z.ZodType>(file: string, text: string, row: Row): z.output<Row>[] {
  const [header = "", ...lines] = text.normalize("NFC").replace(/\n$/, "").split("\n")
  const columns = header.split("\t")
  return lines.map((line, index) => {
    const cells = line.split("\t")
    if (cells.length !== columns.length)
      throw new Error(`${file}, row ${index + 1}: ${cells.length} cells where ${columns.length} are expected`)
    const parsed = row.safeParse(Object.fromEntries(columns.map((column, i) => [column, cells[i]])))
    if (parsed.success) return parsed.data
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)
    throw new Error(`${file}, row ${index + 1}: ${faults.join("; ")}`)
  })
}

/** The folder of facts, beside `src` in the sources and beside `.medusa` when the built server runs. */
function dataFolder(): string {
  for (let folder = __dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const data = path.join(folder, "data")
    if (existsSync(path.join(data, "provinces.tsv"))) return data
  }
  throw new Error("The folder data with provinces.tsv is missing beside the backend's sources")
}
