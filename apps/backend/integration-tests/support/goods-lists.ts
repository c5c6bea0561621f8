import { readFileSync } from "node:fs"
import path from "node:path"
import type { ImportAnswer, ImportItem, ImportItems, ImportRun, Problem } from "@ocop/contract"
import { type GoodsCells, GROUP_NAMES, headingsOf, type ListAudience, MAKER_TYPE_NAMES, rowOf } from "@ocop/domain"
import { ProductRow } from "../../src/seed/facts/rows"
import { parseTsv } from "../../src/seed/facts/tsv"
import { writeCsv } from "../../src/spreadsheets/write-csv"
import { writeXlsx } from "../../src/spreadsheets/write-xlsx"
import type { Api } from "./api"
import { eventually } from "./eventually"

const REAL_LIST = path.resolve(__dirname, "../../data/products.tsv")

/** The real list of recognised products (apps/backend/data/products.tsv) as rows of the operator's template. */
export function realList(): GoodsCells[] {
  return parseTsv("products.tsv", readFileSync(REAL_LIST, "utf8"), ProductRow).map((row) => ({
    name: row.name,
    maker: row.producer ?? "",
    makerType: row.producer_type ? MAKER_TYPE_NAMES[row.producer_type][0] : "",
    province: row.province,
    commune: row.commune_code ?? row.commune ?? "",
    formerDistrict: row.former_district ?? "",
    formerProvince: row.former_province ?? "",
    group: GROUP_NAMES[row.group][0],
    source: row.source,
  }))
}

/** A file of these rows under the template's headings. */
export function listFile(rows: readonly GoodsCells[], audience: ListAudience, format: "csv" | "xlsx" = "xlsx"): Buffer {
  const table = [headingsOf(audience, "vi"), ...rows.map((cells) => rowOf(cells, audience))]
  return format === "csv" ? writeCsv(table) : writeXlsx([{ name: "Danh sách", rows: table }])
}

/** Lists of one shop, or of the operator, over HTTP. */
export class Lists {
  constructor(
    private readonly api: Api,
    private readonly base: string,
  ) {}

  /** Uploads a file, as a browser's form does. */
  look(bytes: Buffer | string, name = "mon.xlsx") {
    const form = new FormData()
    form.set("file", new Blob([typeof bytes === "string" ? bytes : new Uint8Array(bytes)]), name)
    return this.api.upload<ImportAnswer & Problem>(this.base, form)
  }

  async items(id: string, query = "limit=200"): Promise<ImportItem[]> {
    return (await this.api.get<ImportItems>(`${this.base}/${id}/items?${query}`)).body.items
  }

  accept(id: string, goodRowsOnly = false) {
    return this.api.post<ImportAnswer & Problem>(`${this.base}/${id}/acceptances`, { goodRowsOnly })
  }

  stop(id: string) {
    return this.api.delete<ImportAnswer & Problem>(`${this.base}/${id}`)
  }

  async run(id: string): Promise<ImportRun> {
    return (await this.api.get<ImportAnswer>(`${this.base}/${id}`)).body.import
  }

  /** Waits until a list is over. */
  over(id: string, seconds = 60): Promise<ImportRun> {
    return eventually(
      () => this.run(id),
      ({ state }) => state === "done" || state === "cancelled",
      seconds,
    )
  }

  /** Looks at a list, takes it and waits for its end. */
  async take(bytes: Buffer | string, goodRowsOnly = false): Promise<ImportRun> {
    const { body } = await this.look(bytes)
    const accepted = await this.accept(body.import.id, goodRowsOnly)
    if (accepted.status !== 201) throw new Error(`Not accepted: ${JSON.stringify(accepted.body)}`)
    return this.over(body.import.id)
  }
}
