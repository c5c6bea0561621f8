import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type CaseLine, linesOf } from "../../modules/aftersale/return-cases"

/** Seconds that goods of a case wait for orders of the same goods. */
const PATIENCE_SECONDS = 20

/**
 * Does a transaction that may move a case's goods on its shop's shelf, behind the locks that Medusa's reservations and
 * shipments take for them: those read a level and write it back, and would lose what was moved in between.
 */
export async function atShelfOf<Result>(
  container: MedusaContainer,
  caseId: string,
  job: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const items = new Set((await partsOf(sql, await linesOf(sql, caseId))).map(({ item }) => item))
  const write = () => sql.transaction(job)
  if (items.size === 0) return write()
  return container
    .resolve<ILockingModule>(Modules.LOCKING)
    .execute([...items].sort(), write, { timeout: PATIENCE_SECONDS })
}

interface Part {
  lineId: string
  item: string
  location: string
  each: number
}

/** What lies on the shelf of the goods in these lines: of a set, each of its parts. */
const partsOf = (sql: Knex, lines: readonly CaseLine[]): Promise<Part[]> =>
  sql("producer_order_line as line")
    .join("producer_order as po", "po.id", "line.producer_order_id")
    .join("product_variant_inventory_item as part", "part.variant_id", "line.variant_id")
    .whereIn(
      "line.id",
      lines.map(({ lineId }) => lineId),
    )
    .whereNull("part.deleted_at")
    .select({
      lineId: "line.id",
      item: "part.inventory_item_id",
      location: "po.stock_location_id",
      each: "part.required_quantity",
    })

/**
 * Puts goods of these lines on their shop's shelf (`sign` 1) or takes them off (-1), in the caller's transaction; a set
 * moves each of its parts. Answers false, and moves nothing, when the shelf does not hold what is to be taken.
 */
export async function moveOnShelf(trx: Knex.Transaction, lines: readonly CaseLine[], sign: 1 | -1): Promise<boolean> {
  const wanted = new Map(lines.map(({ lineId, quantity }) => [lineId, quantity]))
  const parts = await partsOf(trx, lines)
  const moves = new Map<string, { item: string; location: string; quantity: number }>()
  for (const { lineId, item, location, each } of parts) {
    const before = moves.get(item)?.quantity ?? 0
    moves.set(item, { item, location, quantity: before + (wanted.get(lineId) ?? 0) * Number(each) })
  }
  // Always in the same order, so that two at once wait for each other and no more.
  const sorted = [...moves.values()].sort((a, b) => (a.item < b.item ? -1 : 1))
  const levels: { id: string; item: string; free: number }[] = []
  for (const { item, location } of sorted) {
    const level = await trx("inventory_level")
      .where({ inventory_item_id: item, location_id: location, deleted_at: null })
      .forUpdate()
      .first("id", "stocked_quantity", "reserved_quantity")
    if (level)
      levels.push({ id: level.id, item, free: Number(level.stocked_quantity) - Number(level.reserved_quantity) })
  }
  const moved = levels.map((level) => ({ ...level, quantity: sign * (moves.get(level.item)?.quantity ?? 0) }))
  const isThere = moved.length === sorted.length && moved.every(({ free, quantity }) => free + quantity >= 0)
  if (sign === -1 && !isThere) return false
  for (const { id, quantity } of moved)
    await trx("inventory_level")
      .where({ id })
      .update({
        stocked_quantity: trx.raw("stocked_quantity + ?", [quantity]),
        raw_stocked_quantity: trx.raw(
          "jsonb_build_object('value', cast(stocked_quantity + ? as text), 'precision', 20)",
          [quantity],
        ),
        updated_at: trx.fn.now(),
      })
  return true
}
