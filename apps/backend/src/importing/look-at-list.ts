import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Fault, type GoodsList, type ListedGoods, readGoodsList } from "@ocop/domain"
import { IMPORTING } from "../modules/importing"
import type { ItemDraft } from "../modules/importing/runs"
import type ImportingService from "../modules/importing/service"
import { takenBarcodes } from "./barcodes"
import { judge } from "./judge"
import { type KnownGoods, knownGoods } from "./known-goods"
import { readRows } from "./read-rows"

export interface UploadedList {
  bytes: Buffer
  name: string
  by: string
  isAssistant: boolean
}

/**
 * Looks at a shop's list and writes down what it would do, product by product; nothing of it is done. Answers the id.
 * @throws Refusal file_refused for what is no list; not_allowed_now for one more than a shop may have looked at in a day.
 */
export async function lookAtList(container: MedusaContainer, shopId: string, upload: UploadedList): Promise<string> {
  const { rows, unknownHeadings } = await readRows(upload.bytes, "shop")
  const list = readGoodsList(rows, "shop")
  const clock = container.resolve("clock")
  const meant = list.goods.map((listed) => ({ shopId, listed }))
  const [find, today, at] = await Promise.all([knownGoods(container, meant), clock.today(), clock.now()])
  const taken = await takenBarcodes(
    container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION),
    meant.map((one) => ({ listed: one.listed, known: find(one) })),
  )
  const items = itemsOf(
    { goods: list.goods, faults: [...list.faults, ...taken] },
    (listed) => find({ shopId, listed }),
    today,
  )
  const { name: fileName, by, isAssistant } = upload
  const run = { producerId: shopId, fileName, rows: rows.length, unknownHeadings, by, isAssistant, at, items }
  const { keeping } = await container.resolve("setting").get()
  const limit = { since: new Date(`${today}T00:00:00+07:00`), most: keeping.importsADay }
  return container.resolve<ImportingService>(IMPORTING).record(run, limit)
}

function itemsOf(
  { goods, faults }: GoodsList,
  find: (listed: ListedGoods) => KnownGoods | undefined,
  today: string,
): ItemDraft[] {
  const byRow = faultsByRow(faults)
  const items = goods.map((listed): ItemDraft => {
    const found = find(listed)
    const { verdict, content, faults, changes } = judge(
      listed,
      found,
      listed.rows.flatMap((row) => byRow.get(row) ?? []),
      today,
    )
    const code = listed.values.code ?? found?.code ?? null
    return { rows: listed.rows, name: content.name, code, maker: null, verdict, listed, faults, changes }
  })
  return [...items, ...strayItems(goods, faults)].sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0))
}

export function faultsByRow(faults: readonly Fault[]): Map<number, Fault[]> {
  const byRow = new Map<number, Fault[]>()
  for (const fault of faults) byRow.set(fault.row, [...(byRow.get(fault.row) ?? []), fault])
  return byRow
}

/** Rows that name no product: each is wrong by itself. */
export function strayItems(goods: readonly ListedGoods[], faults: readonly Fault[]): ItemDraft[] {
  const named = new Set(goods.flatMap(({ rows }) => rows))
  return [...faultsByRow(faults.filter(({ row }) => !named.has(row)))].map(
    ([row, faults]): ItemDraft => ({
      rows: [row],
      name: "",
      code: null,
      maker: null,
      verdict: "wrong",
      listed: null,
      faults,
      changes: [],
    }),
  )
}
