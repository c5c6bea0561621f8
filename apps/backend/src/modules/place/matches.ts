import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface MatchRow {
  code: string
  kind: "ward" | "commune" | "special_zone"
  name: string
  provinceCode: string
  provinceName: string
  /** Set when a former name was matched. */
  former: { name: string; district: string; province: string } | null
  sure: boolean
}

/** Kinds that stand before the name in `folded`. */
const FRONTS = ["", " xa", " phuong", " dac khu", " thi tran"]

/**
 * Communes whose names, old or new, have every word (a beginning is enough), best first: the name itself, then names
 * that begin so, then the rest; units of today before former ones. The trigram indexes answer the words; a former unit
 * that is still a commune of that name is not told twice. One statement.
 */
export async function placeMatches(
  pg: Knex,
  words: string[],
  { province, limit }: { province?: string; limit: number },
): Promise<MatchRow[]> {
  if (words.length === 0) return []
  const like = (column: string) => words.map((_, i) => `${column} like :word${i}`).join(" and ")
  const phrase = ` ${words.join(" ")}`
  const bindings = {
    ...Object.fromEntries(words.map((word, i) => [`word${i}`, `% ${word}%`])),
    exact: FRONTS.map((front) => `${front}${phrase} %`),
    starts: FRONTS.map((front) => `${front}${phrase}%`),
    province: province ?? null,
    limit,
  }
  const { rows } = await pg.raw<{ rows: MatchRow[] }>(
    `with named as (
      select code, code as unit, null::jsonb as former, true as sure, folded, 0 as age
      from commune where ${like("folded")} and deleted_at is null
      union all
      select commune_code, former_code,
        jsonb_build_object('name', former_name, 'district', former_district, 'province', former_province),
        certainty not in ('ambiguous', 'split_population') and count(*) over (partition by former_code) = 1, folded, 1
      from former_commune where ${like("folded")} and deleted_at is null
    ),
    ranked as (
      select named.*, case when folded || ' ' like any(cast(:exact as text[])) then 0
        when folded like any(cast(:starts as text[])) then 1 else 2 end as rank
      from named
    )
    select c.code, c.kind, c.name, c.province_code as "provinceCode", p.name as "provinceName", r.former, r.sure
    from ranked r
    join commune c on c.code = r.code
    join province p on p.code = c.province_code
    where (cast(:province as text) is null or c.province_code = :province)
      and not (r.age = 1 and r.sure and exists (select 1 from ranked now where now.age = 0 and now.code = r.code
        and lower(r.former->>'name') = lower(case c.kind when 'ward' then 'Phường ' when 'commune' then 'Xã ' else 'Đặc khu ' end || c.name)))
    order by r.rank, r.age, length(r.folded), r.folded, c.code
    limit :limit`,
    bindings,
  )
  return rows
}
