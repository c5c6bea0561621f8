import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readGoodsList } from "@ocop/domain"
import { IMPORTING } from "../../modules/importing"
import type { ItemDraft } from "../../modules/importing/runs"
import type ImportingService from "../../modules/importing/service"
import { takenBarcodes } from "../barcodes"
import { faultsByRow, strayItems, type UploadedList } from "../look-at-list"
import { readRows } from "../read-rows"
import { judgeRecorded } from "./judge-recorded"
import { resolve } from "./resolve"

/**
 * Looks at a list of the operator's, which names a maker in every row, and writes down what it would do; nothing of it
 * is done. Answers the id. @throws Refusal file_refused for what is no list.
 */
export async function lookAtRecorded(container: MedusaContainer, upload: UploadedList): Promise<string> {
  const { rows, unknownHeadings } = await readRows(upload.bytes, "operator")
  const list = readGoodsList(rows, "operator")
  const clock = container.resolve("clock")
  const [resolved, today, at] = await Promise.all([resolve(container, list.goods), clock.today(), clock.now()])
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const faults = [...list.faults, ...(await takenBarcodes(sql, resolved))]
  const byRow = faultsByRow(faults)
  const items = resolved.map((one): ItemDraft => {
    const { listed, known } = one
    const own = listed.rows.flatMap((row) => byRow.get(row) ?? [])
    const { verdict, content, faults, changes } = judgeRecorded(one, own, today)
    const code = listed.values.code ?? known?.code ?? null
    const maker = listed.values.maker ?? null
    return { rows: listed.rows, name: content.name, code, maker, verdict, listed, faults, changes }
  })
  const all = [...items, ...strayItems(list.goods, faults)].sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0))
  return container.resolve<ImportingService>(IMPORTING).record({
    producerId: null,
    fileName: upload.name,
    rows: rows.length,
    unknownHeadings,
    by: upload.by,
    isAssistant: false,
    at,
    items: all,
  })
}
