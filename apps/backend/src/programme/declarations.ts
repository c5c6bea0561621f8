import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminDeclaration, AdminDeclarations, Declaration } from "@ocop/contract"
import { communeLabel } from "@ocop/domain"

const PAGE = 20
const SHOWN_TO_SHOP = 10

/** A declaration as the contract's shape; needs `d`. Papers that the shop took away since are left out. */
const DECLARATION_JSON = `jsonb_build_object(
  'id', d.id, 'state', d.state, 'asOf', d.as_of, 'workers', d.workers, 'trainedWorkers', d.trained_workers,
  'craftVillage', d.craft_village, 'greenChain', d.green_chain, 'greenChainWords', d.green_chain_words,
  'materialRegion', d.material_region, 'channels', d.channels,
  'papers', coalesce((
    select jsonb_agg(jsonb_build_object('id', paper.id, 'kind', paper.kind, 'title', paper.title, 'mime', paper.mime))
    from producer_paper paper
    where paper.producer_id = d.producer_id and paper.deleted_at is null and paper.kind <> 'identity'
      and d.papers ? paper.id), '[]'),
  'note', d.note)`
/** knex reads a bare question mark as a binding. */
const COLUMNS = `${DECLARATION_JSON.replaceAll("?", "\\?")} as declaration, d.sent_at as "sentAt", d.judged_at as "judgedAt"`

interface Row {
  declaration: Omit<Declaration, "sentAt" | "judgedAt">
  sentAt: Date
  judgedAt: Date | null
}
const declarationOf = ({ declaration, sentAt, judgedAt }: Row): Declaration => ({
  ...declaration,
  sentAt: sentAt.toISOString(),
  judgedAt: judgedAt?.toISOString() ?? null,
})

/** What a shop declared, newest first. One statement. */
export async function shopDeclarations(sql: Knex, shopId: string): Promise<Declaration[]> {
  const { rows } = await sql.raw<{ rows: Row[] }>(
    `select ${COLUMNS} from declaration d where d.producer_id = :shopId and d.deleted_at is null
    order by d.sent_at desc limit ${SHOWN_TO_SHOP}`,
    { shopId },
  )
  return rows.map(declarationOf)
}

interface Asked {
  provinceCode?: string
  communeCode?: string
  state: "sent" | "confirmed" | "returned"
  page: number
}
type AdminRow = Row & {
  producer: { id: string; name: string }
  kind: Parameters<typeof communeLabel>[0] | null
  commune: string | null
  province: string
  judgedBy: string | null
  count: number
}

const DESK = `
  select ${COLUMNS}, d.judged_by as "judgedBy", jsonb_build_object('id', pr.id, 'name', pr.name) as producer,
    commune.kind, commune.name as commune, province.name as province, cast(count(*) over () as int) as count
  from declaration d
  join producer pr on pr.id = d.producer_id
  join province on province.code = d.province_code
  left join commune on commune.code = d.commune_code
  where d.deleted_at is null and d.state = :state
    and (cast(:provinceCode as text) is null or d.province_code = :provinceCode)
    and (cast(:communeCode as text) is null or d.commune_code = :communeCode)
  order by case when d.state = 'sent' then d.sent_at end, d.judged_at desc nulls last, d.id
  limit ${PAGE} offset :offset`

/** One page of an officer's desk: those that wait first come first, those that were judged newest first. One statement. */
export async function listDeclarations(sql: Knex, { page, ...asked }: Asked): Promise<AdminDeclarations> {
  const { rows } = await sql.raw<{ rows: AdminRow[] }>(DESK, {
    provinceCode: asked.provinceCode ?? null,
    communeCode: asked.communeCode ?? null,
    state: asked.state,
    offset: (page - 1) * PAGE,
  })
  const count = rows[0]?.count ?? 0
  return { declarations: rows.map(adminDeclarationOf), count, page, pages: Math.max(1, Math.ceil(count / PAGE)) }
}

const adminDeclarationOf = (row: AdminRow): AdminDeclaration => ({
  ...declarationOf(row),
  producer: {
    ...row.producer,
    place: [row.kind && row.commune ? communeLabel(row.kind, row.commune) : null, row.province]
      .filter(Boolean)
      .join(", "),
  },
  judgedBy: row.judgedBy,
})
