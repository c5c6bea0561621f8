import type { Dashboard } from "@ocop/contract"
import { addMonthsClamped, certificateStateOn, communeLabel } from "@ocop/domain"
import type { CatalogContext } from "../catalog/context"
import { rowsOf } from "../catalog/query"
import { type ProgrammeRows, readProgrammeRows } from "./read-facts"

const MONTHS_AHEAD = 6
type Slice = Dashboard["productStars"][number]

/** Certificates whose stars go within the coming months, and that nothing newer stands behind. */
const LAPSING = `
  select greatest(c.shown_until, c.grace_until + 1) - 1 as until, l.commune_code as code, commune.kind, commune.name
  from certificate c
  join listing l on l.product_id = c.product_id and l.deleted_at is null
  left join commune on commune.code = l.commune_code
  where c.deleted_at is null and c.superseded_by is null and c.revoked_on is null and c.stars is not null
    and greatest(c.shown_until, c.grace_until + 1) > cast(:today as date)
    and greatest(c.shown_until, c.grace_until + 1) <= cast(:horizon as date)
    and (cast(:provinceCode as text) is null or l.province_code = :provinceCode)
    and not exists (select from certificate newer where newer.product_id = c.product_id and newer.deleted_at is null
      and newer.superseded_by is null and newer.revoked_on is null and newer.shown_until > c.shown_until)
  order by 1`

/**
 * Dossiers under way by stage, those that nobody filed yet being one of their own. A dossier is as old as its stage: it
 * counts from the day it came there, and an act that leaves it where it is (another test) does not make it younger.
 */
const STAGES = `
  select state as key, cast(count(*) as int) as count, max(days) as "oldestDays",
    jsonb_build_object(
      'upTo15', count(*) filter (where days <= 15),
      'upTo45', count(*) filter (where days between 16 and 45),
      'over45', count(*) filter (where days > 45)) as ages
  from (
    select d.state, greatest(0, cast(:today as date) - cast(coalesce(
      (select max(s.at) from dossier_step s
        where s.dossier_id = d.id and s.from_state <> s.to_state and s.deleted_at is null),
      d.created_at) at time zone 'Asia/Ho_Chi_Minh' as date)) as days
    from dossier d
    where d.deleted_at is null and d.state not in ('awarded', 'not_awarded', 'withdrawn')
      and (cast(:provinceCode as text) is null or d.province_code = :provinceCode)
  ) open
  group by state`

const PROVINCE = `select code, name from province where code = :provinceCode and deleted_at is null`

interface Lapse {
  until: string
  code: string | null
  kind: Parameters<typeof communeLabel>[0] | null
  name: string | null
}

/** The programme of a province (null: of the country) today, all of it counted from rows. Six statements. */
export async function readDashboard(context: CatalogContext, provinceCode: string | null): Promise<Dashboard> {
  const { today } = context
  const bindings = { provinceCode }
  const [rows, lapsing, dossiers, [province]] = await Promise.all([
    readProgrammeRows(context, provinceCode),
    rowsOf<Lapse>(context, LAPSING, { ...bindings, horizon: addMonthsClamped(today, MONTHS_AHEAD) }),
    rowsOf<Dashboard["dossiers"][number]>(context, STAGES, bindings),
    rowsOf<{ code: string; name: string }>(context, PROVINCE, bindings),
  ])
  const certified = rows.products.filter(({ stars }) => stars !== null)
  return {
    today,
    province: province ?? null,
    products: rows.products.length,
    productStars: slices(
      rows.products.map(({ stars, starsUnknown }) => String(stars ?? (starsUnknown ? "unknown" : "none"))),
    ),
    certificates: slices(
      rows.products.flatMap(({ certificates }) => certificates.map((each) => certificateStateOn(each, today))),
    ),
    lapsing: { months: byMonth(lapsing), communes: byCommune(lapsing) },
    dossiers,
    producers: slices(subjects(rows).map(({ type }) => type ?? "unknown")),
    online: certified.filter(({ online }) => online).length,
    inShowrooms: null,
  }
}

/** Makers of the products that are counted. */
function subjects({ products, producers }: ProgrammeRows) {
  const makers = new Set(products.map(({ producerId }) => producerId))
  return producers.filter(({ id }) => makers.has(id))
}

function slices(keys: readonly string[]): Slice[] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}

const byMonth = (lapses: readonly Lapse[]) =>
  slices(lapses.map(({ until }) => until.slice(0, 7)))
    .map(({ key, count }) => ({ month: key, count }))
    .sort((a, b) => (a.month < b.month ? -1 : 1))

function byCommune(lapses: readonly Lapse[]): Dashboard["lapsing"]["communes"] {
  const communes = new Map<string | null, Dashboard["lapsing"]["communes"][number]>()
  for (const { until, code, kind, name } of lapses) {
    const known = communes.get(code)
    if (known) known.count += 1
    else communes.set(code, { code, name: kind && name ? communeLabel(kind, name) : "", count: 1, next: until })
  }
  return [...communes.values()].sort((a, b) => b.count - a.count || (a.next < b.next ? -1 : 1))
}
