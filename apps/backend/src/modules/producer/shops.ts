import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { foldVietnamese, isIdentityOpen } from "@ocop/domain"
import { refused } from "./refused"
import { DRAFT_HANDLE, lock } from "./standing"

/** Who a producer is; not to be changed while the operator reads it, nor once it is identified. */
export interface Identity {
  legal_name: string
  type: string | null
  tax_code: string | null
  province_code: string | null
  commune_code: string | null
  representative: string | null
  claims_producer_id: string | null
}

/** What may change at any time. */
export interface Presence {
  name: string
  address: string | null
  public_phone: string | null
  lead_time_days: number
}

export type ShopChange = Partial<Identity & Presence>
const IDENTITY: readonly string[] = [
  "legal_name",
  "type",
  "tax_code",
  "province_code",
  "commune_code",
  "representative",
  "claims_producer_id",
] satisfies (keyof Identity)[]

export interface ShopDraft {
  name: string
  type?: string | null
  province_code?: string | null
  commune_code?: string | null
  claims_producer_id?: string | null
}

/** Begins a shop that nobody but its members sees; answers its id. */
export async function draft(sql: Knex, shop: ShopDraft): Promise<string> {
  const id = generateEntityId("", "maker")
  await sql("producer").insert({
    id,
    handle: `${DRAFT_HANDLE}${id.slice(-10).toLowerCase()}`,
    legal_name: shop.name,
    folded: foldVietnamese(shop.name),
    status: "draft",
    ...shop,
  })
  return id
}

/** Undo of `draft`. */
export async function undraft(sql: Knex, id: string): Promise<void> {
  await sql("producer").where({ id, status: "draft" }).delete()
}

/** Writes facts of a shop; answers those before, which undo it. @throws NOT_FOUND, NOT_ALLOWED for identity that is closed. */
export function change(sql: Knex, id: string, wanted: ShopChange): Promise<ShopChange> {
  return sql.transaction(async (trx) => {
    const row = await lock(trx, id)
    const names = Object.keys(wanted) as (keyof ShopChange)[]
    const facts = row as unknown as Record<string, unknown>
    const changed = names.filter((name) => facts[name] !== wanted[name])
    if (!isIdentityOpen(row.status) && changed.some((name) => IDENTITY.includes(name)))
      throw refused(`Producer ${id} is ${row.status}: who it is cannot be changed now`, { status: row.status })
    if (changed.length > 0) await put(trx, id, wanted)
    return Object.fromEntries(names.map((name) => [name, facts[name]])) as ShopChange
  })
}

/** Undo of `change`. */
export const changeBack = (sql: Knex, id: string, before: ShopChange): Promise<unknown> => put(sql, id, before)

const put = (sql: Knex, id: string, facts: ShopChange) =>
  sql("producer")
    .where({ id })
    .update({
      ...facts,
      ...(facts.legal_name !== undefined && { folded: foldVietnamese(facts.legal_name) }),
      updated_at: sql.fn.now(),
    })
