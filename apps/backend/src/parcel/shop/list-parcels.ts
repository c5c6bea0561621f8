import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ParcelTab, ShopParcels } from "@ocop/contract"
import { foldVietnamese } from "@ocop/domain"
import { Refusal } from "../../http/problem"
import { CARD, CARD_TABLES, type CardRow, cardOf, VISIBLE, type Viewer } from "./card-sql"

const PAGE = 20

export interface ParcelFilter {
  tab?: ParcelTab
  q?: string
  day?: string
  cursor?: string
}

/** Which states are whose turn. What came back from the door has to be sent again, or ended. */
const STATES: Record<ParcelTab, readonly string[]> = {
  to_confirm: ["placed"],
  to_pack: ["confirmed"],
  to_send: ["undeliverable", "packed"],
  under_way: ["shipped"],
  done: ["delivered", "cancelled", "returned"],
}

/** What has to be done: the oldest first. What is done, and what is searched for: the newest first. */
const listOf = (newestFirst: boolean) => `
  select ${CARD}, to_char(po.placed_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as at
  from ${CARD_TABLES}
  where ${VISIBLE}
    and (cast(:states as text[]) is null or po.state = any(cast(:states as text[])))
    and (cast(:day as text) is null or cast(po.placed_at at time zone 'Asia/Ho_Chi_Minh' as date) = cast(:day as date))
    and (cast(:code as text) is null or po.code like :code
      or lower(unaccent(a.first_name)) like :name)
    and (cast(:at as text) is null or (po.placed_at, po.id) ${newestFirst ? "<" : ">"}
      (cast(:at as timestamp) at time zone 'UTC', :id))
  order by po.placed_at ${newestFirst ? "desc" : "asc"}, po.id ${newestFirst ? "desc" : "asc"}
  limit ${PAGE + 1}`

const COUNTS = `
  select po.state, cast(count(*) as int) as count from producer_order po
  where ${VISIBLE} group by po.state`

/** Cards of a shop's parcels, twenty at a time, and how many wait under each tab. Two statements. */
export async function listShopParcels(
  sql: Knex,
  shopId: string,
  { tab, q, day, cursor }: ParcelFilter,
  viewer: Viewer,
): Promise<ShopParcels> {
  const after = cursor ? readCursor(cursor) : { at: null, id: null }
  const typed = q ? foldVietnamese(q) : ""
  const bindings = {
    shopId,
    states: tab ? [...STATES[tab]] : null,
    day: day ?? null,
    code: typed ? `%${likeable(typed.toUpperCase())}%` : null,
    name: `%${likeable(typed)}%`,
    ...after,
  }
  const [found, counted] = await Promise.all([
    sql.raw<{ rows: (CardRow & { at: string })[] }>(listOf(!tab || tab === "done"), bindings),
    sql.raw<{ rows: { state: string; count: number }[] }>(COUNTS, { shopId }),
  ])
  const page = found.rows.slice(0, PAGE)
  const last = page.at(-1)
  return {
    parcels: page.map(({ at: _at, ...row }) => cardOf(row, viewer)),
    next: found.rows.length > PAGE && last ? writeCursor(last) : null,
    counts: countsOf(counted.rows),
    now: viewer.now.toISOString(),
  }
}

function countsOf(rows: { state: string; count: number }[]): ShopParcels["counts"] {
  const of = (tab: ParcelTab) =>
    rows.reduce((sum, { state, count }) => (STATES[tab].includes(state) ? sum + count : sum), 0)
  return {
    to_confirm: of("to_confirm"),
    to_pack: of("to_pack"),
    to_send: of("to_send"),
    under_way: of("under_way"),
    done: of("done"),
  }
}

const likeable = (text: string) => text.replace(/[\\%_]/g, (character) => `\\${character}`)

const writeCursor = ({ at, id }: { at: string; id: string }) => Buffer.from(`${at}|${id}`).toString("base64url")

function readCursor(cursor: string): { at: string; id: string } {
  const [at = "", id = ""] = Buffer.from(cursor, "base64url").toString().split("|")
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{6}$/.test(at) || !/^\w{1,64}$/.test(id))
    throw new Refusal("invalid_fields", "No page begins there", { cursor: "unknown" })
  return { at, id }
}
