import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DossierCard } from "@ocop/contract"
import { type DossierState, deskOf, foldVietnamese } from "@ocop/domain"
import { DOSSIER_FROM, DOSSIER_HEAD } from "./sql"

export interface DossierFilter {
  /** An officer's scope: `scopeFilter(officer)`. */
  provinceCode?: string | undefined
  communeCode?: string | undefined
  producerId?: string | undefined
  productId?: string | undefined
  /** Only those of a round that COUNCIL names by ids. */
  ids?: readonly string[] | undefined
  /** Nothing: every state but draft, which is its producer's own business. */
  states?: readonly DossierState[] | undefined
  /** Part of a code, product or producer, as people type it. */
  search?: string | undefined
  /** `due`: what the commune must answer first; `newest`: by the day of its state. */
  order?: "due" | "newest" | undefined
  /** From 1. */
  page?: number | undefined
  pageSize?: number | undefined
}

const ORDERS = {
  due: "d.commune_due_on nulls last, d.filed_at nulls last, d.id",
  newest: "coalesce(d.filed_at, d.created_at) desc, d.id",
}

const list = (order: keyof typeof ORDERS) => `
  select ${DOSSIER_HEAD} as head, cast(count(*) over () as int) as count
  ${DOSSIER_FROM}
  where d.deleted_at is null
    and (cast(:provinceCode as text) is null or d.province_code = :provinceCode)
    and (cast(:communeCode as text) is null or d.commune_code = :communeCode)
    and (cast(:producerId as text) is null or d.producer_id = :producerId)
    and (cast(:productId as text) is null or d.product_id = :productId)
    and (cast(:ids as text[]) is null or d.id = any(cast(:ids as text[])))
    and (case when cast(:states as text[]) is null then d.state <> 'draft' else d.state = any(cast(:states as text[])) end)
    and (cast(:search as text) is null or lower(d.code) like :search or l.folded like :search or pr.folded like :search)
  order by ${ORDERS[order]} limit :limit offset :offset`

/** Dossiers as lists show them, and how many there are. One statement. */
export async function listDossiers(
  sql: Knex,
  { page = 1, pageSize = 50, order = "due", ...filter }: DossierFilter,
): Promise<{ dossiers: DossierCard[]; count: number }> {
  const { rows } = await sql.raw<{ rows: { head: Omit<DossierCard, "desk">; count: number }[] }>(list(order), {
    provinceCode: filter.provinceCode ?? null,
    communeCode: filter.communeCode ?? null,
    producerId: filter.producerId ?? null,
    productId: filter.productId ?? null,
    ids: filter.ids ? [...filter.ids] : null,
    states: filter.states ? [...filter.states] : null,
    search: filter.search ? `%${likeable(filter.search)}%` : null,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })
  return { dossiers: rows.map(({ head }) => ({ ...head, desk: deskOf(head.state) })), count: rows[0]?.count ?? 0 }
}

const likeable = (typed: string) => foldVietnamese(typed).replace(/[\\%_]/g, "\\$&")
