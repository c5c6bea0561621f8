import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type CommuneKind, communeLabel } from "@ocop/domain"
import type { Scope } from "../modules/officer/service"

interface Row {
  commune: string | null
  kind: CommuneKind | null
  province: string
}

/** The place an officer works for, in Vietnamese: "Xã Tiên Điền, Hà Tĩnh", "Hà Tĩnh"; null for the installation. */
export async function placeName(sql: Knex, { kind, code }: Scope): Promise<string | null> {
  if (kind === "installation" || code === null) return null
  const { rows } = await sql.raw<{ rows: Row[] }>(PLACE, { commune: kind === "commune" ? code : null, province: code })
  const [row] = rows
  if (!row) return code
  return row.commune && row.kind ? `${communeLabel(row.kind, row.commune)}, ${row.province}` : row.province
}

const PLACE = `
  select c.name as commune, c.kind, p.name as province
  from province p left join commune c on c.code = :commune and c.province_code = p.code
  where p.code = coalesce((select province_code from commune where code = :commune), :province)`
