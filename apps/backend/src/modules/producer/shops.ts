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

/** How it appears. All of it may change at any time but the name, which waits for the operator once who it is is closed. */
export interface Presence {
  name: string
  address: string | null
  public_phone: string | null
  lead_time_days: number
}

interface Wish {
  wanted_name: string | null
  wanted_name_at: Date | null
  refused_name: string | null
  refused_name_reason: string | null
}

export type ShopChange = Partial<Identity & Presence>
/** What is written of it. */
export type Stored = Partial<Identity & Presence & Wish>
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

/** What a change did: the columns it wrote, before and after. */
export interface Changed {
  before: Stored
  after: Stored
}

/**
 * Writes facts of a shop; `at` is business time. Where who it is is closed, another name is only wanted: shoppers read the
 * old one until the operator has looked. @throws NOT_FOUND, NOT_ALLOWED for identity that is closed.
 */
export function change(sql: Knex, id: string, wanted: ShopChange, at: Date): Promise<Changed> {
  return sql.transaction(async (trx) => {
    const row = await lock(trx, id)
    const facts = row as unknown as Record<string, unknown>
    const isOpen = isIdentityOpen(row.status)
    const after: Stored = isOpen ? wanted : { ...wanted, ...wishIn(wanted, row, at) }
    if (!isOpen) delete after.name
    const names = Object.keys(after) as (keyof Stored)[]
    const changed = names.filter((name) => facts[name] !== after[name])
    if (!isOpen && changed.some((name) => IDENTITY.includes(name)))
      throw refused(`Producer ${id} is ${row.status}: who it is cannot be changed now`, { status: row.status })
    if (changed.length > 0) await put(trx, id, after)
    return { before: Object.fromEntries(names.map((name) => [name, facts[name]])) as Stored, after }
  })
}

/** Another name is wanted; the one that stands takes a wish back; the one that is wanted already stays as it is. */
function wishIn({ name }: ShopChange, row: { name: string; wanted_name: string | null }, at: Date): Partial<Wish> {
  if (name === undefined || name === (row.wanted_name ?? row.name)) return {}
  const isWish = name !== row.name
  return {
    wanted_name: isWish ? name : null,
    wanted_name_at: isWish ? at : null,
    ...(isWish && { refused_name: null, refused_name_reason: null }),
  }
}

/** Undo of `change` and `decideName`. */
export const changeBack = (sql: Knex, id: string, before: Stored): Promise<unknown> => put(sql, id, before)

export interface NameDecision {
  /** The wanted name that was read. */
  name: string
  /** Null: it is accepted. */
  refusedBecause: string | null
}

/**
 * The operator decides on the name that a shop wants, once. @throws NOT_FOUND; NOT_ALLOWED (name: changed) when another
 * name is wanted by now, or none.
 */
export function decideName(sql: Knex, id: string, { name, refusedBecause }: NameDecision): Promise<Changed> {
  return sql.transaction(async (trx) => {
    const row = await lock(trx, id)
    if (row.wanted_name !== name) throw refused(`Producer ${id} does not want to be ${name}`, { name: "changed" })
    const decided = { wanted_name: null, wanted_name_at: null }
    const after: Stored =
      refusedBecause === null
        ? { ...decided, name, refused_name: null, refused_name_reason: null }
        : { ...decided, refused_name: name, refused_name_reason: refusedBecause }
    await put(trx, id, after)
    const facts = row as unknown as Record<string, unknown>
    const names = Object.keys(after) as (keyof Stored)[]
    return { before: Object.fromEntries(names.map((key) => [key, facts[key]])) as Stored, after }
  })
}

const put = (sql: Knex, id: string, facts: Stored) =>
  sql("producer")
    .where({ id })
    .update({
      ...facts,
      ...(facts.legal_name !== undefined && { folded: foldVietnamese(facts.legal_name) }),
      updated_at: sql.fn.now(),
    })
