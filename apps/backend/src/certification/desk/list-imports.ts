import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import {
  CERTIFICATE_VERDICTS,
  type CertificateImport,
  type CertificateImportRow,
  type CertificateImportRows,
  type CertificateVerdict,
  type ProductCandidate,
} from "@ocop/contract"
import { foldVietnamese } from "@ocop/domain"
import { MOMENT, PERSON, PLACE_WORDS } from "./certificate-json"

const LIST = `
  select i.id, i.name, i.state, ${MOMENT("i.uploaded_at")} as at, ${PERSON("i.uploaded_by")} as by,
    ${MOMENT("i.taken_at")} as "takenAt", i.unknown_headings as "unknownHeadings",
    cast(count(r.id) as int) as rows,
    jsonb_build_object(${CERTIFICATE_VERDICTS.map((one) => `'${one}', count(r.id) filter (where r.verdict = '${one}')`).join(", ")}) as counts
  from certificate_import i
  left join certificate_import_row r on r.certificate_import_id = i.id and r.deleted_at is null
  where i.deleted_at is null and (cast(:id as text) is null or i.id = :id)
    and (cast(:provinceCode as text) is null or i.province_code = :provinceCode)
  group by i.id order by i.uploaded_at desc, i.id limit 30`

/** Uploaded lists of a province (null: of all), the newest first. One statement. */
export async function listImports(sql: Knex, provinceCode: string | null, id?: string): Promise<CertificateImport[]> {
  const { rows } = await sql.raw<{ rows: Omit<CertificateImport, "known">[] }>(LIST, { id: id ?? null, provinceCode })
  return rows.map((row) => ({ ...row, known: false }))
}

/** One list. @throws NOT_FOUND, the same for one of another province. */
export async function readImport(sql: Knex, provinceCode: string | null, id: string): Promise<CertificateImport> {
  const [found] = await listImports(sql, provinceCode, id)
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Import ${id} was not found`)
  return found
}

const PRODUCT = `jsonb_build_object('id', p.id, 'title', p.title, 'producer', pr.name, 'place', ${PLACE_WORDS})`
const PRODUCT_JOINS = `
  join listing l on l.product_id = p.id and l.deleted_at is null
  join province on province.code = l.province_code
  left join commune on commune.code = l.commune_code
  left join producer pr on pr.id = l.producer_id`

const ROWS = `
  select r.number, r.verdict, r.cells, r.notes, r.chosen_product_id is not null as "isChosen",
    (select ${PRODUCT} from product p ${PRODUCT_JOINS} where p.id = r.product_id) as product,
    (select jsonb_build_object('id', c.id, 'code', c.code) from certificate c where c.id = r.certificate_id) as certificate,
    cast(count(*) over () as int) as count
  from certificate_import_row r
  where r.certificate_import_id = :importId and r.deleted_at is null
    and (cast(:verdict as text) is null or r.verdict = :verdict)
  order by r.number limit :limit offset :offset`

const NEAREST = `
  select t.number, ${PRODUCT} as product
  from jsonb_to_recordset(cast(:asked as jsonb)) as t(number int, name text)
  cross join lateral (
    select near.product_id, similarity(near.folded, t.name) as likeness from listing near
    where near.deleted_at is null and (:provinceCode = '' or near.province_code = :provinceCode)
      and (near.folded % t.name or near.folded like '%' || t.name || '%')
    order by likeness desc, near.folded limit 6
  ) n
  join product p on p.id = n.product_id and p.deleted_at is null ${PRODUCT_JOINS}
  order by t.number, n.likeness desc, p.title`

/** The nearest products by name, for each of some names; for people to choose from, never taken by themselves. */
export async function nearestProducts(
  sql: Knex,
  asked: readonly { number: number; name: string }[],
  provinceCode: string,
): Promise<Map<number, ProductCandidate[]>> {
  if (asked.length === 0) return new Map()
  const told = JSON.stringify(
    asked.map(({ number, name }) => ({ number, name: foldVietnamese(name).replace(/[\\%_]/g, " ") })),
  )
  const { rows } = await sql.raw<{ rows: { number: number; product: ProductCandidate }[] }>(NEAREST, {
    asked: told,
    provinceCode,
  })
  const nearest = new Map<number, ProductCandidate[]>()
  for (const { number, product } of rows) nearest.set(number, [...(nearest.get(number) ?? []), product])
  return nearest
}

interface Page {
  importId: string
  /** The list's own province; "" for everywhere. */
  provinceCode: string
  verdict?: CertificateVerdict | undefined
  limit: number
  offset: number
}

/** Rows of a list, with the nearest products where none was found for sure. Two statements. */
export async function listImportRows(
  sql: Knex,
  { provinceCode, verdict, ...page }: Page,
): Promise<CertificateImportRows> {
  const { rows } = await sql.raw<{ rows: (Omit<CertificateImportRow, "candidates"> & { count: number })[] }>(ROWS, {
    ...page,
    verdict: verdict ?? null,
  })
  const unknown = rows.flatMap(({ number, verdict: what, cells }) =>
    what === "unknown_product" && cells.name ? [{ number, name: cells.name }] : [],
  )
  const nearest = await nearestProducts(sql, unknown, provinceCode)
  return {
    rows: rows.map(({ count: _count, ...row }) => ({ ...row, candidates: nearest.get(row.number) ?? [] })),
    count: rows[0]?.count ?? 0,
  }
}
