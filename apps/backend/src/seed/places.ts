import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { communeLabel, REGION_OF_PROVINCE, slugify } from "@ocop/domain"
import { foldPlace } from "../modules/place/fold-place"
import type { Facts } from "./facts"

/** Writes provinces, communes and former communes: 14,000 rows in three statements. */
export async function seedPlaces(container: MedusaContainer, facts: Facts): Promise<void> {
  const pg: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const provinceName = new Map(facts.provinces.map(({ code, name }) => [code, name]))
  const provinces = facts.provinces.map((province) => ({
    ...province,
    slug: slugify(province.name),
    region: REGION_OF_PROVINCE[province.code],
    folded: foldPlace(province.name),
  }))
  const communes = facts.communes.map((commune) => ({
    ...commune,
    slug: `${slugify(commune.name)}-${commune.code}`,
    folded: foldPlace(communeLabel(commune.kind, commune.name), provinceName.get(commune.province_code) ?? ""),
  }))
  const formerCommunes = facts.formerCommunes.map((former) => ({
    ...former,
    id: `fcom_${former.former_code}_${former.commune_code}`,
    folded: foldPlace(former.former_name, former.former_district, former.former_province),
  }))
  await insertAll(pg, "province", provinces)
  await insertAll(pg, "commune", communes)
  await insertAll(pg, "former_commune", formerCommunes)
  await pg.raw("analyze province, commune, former_commune")
}

/** One statement whatever the number of rows; columns that are not given keep their defaults. */
async function insertAll(pg: Knex, table: string, rows: object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const names = columns.map(() => "??").join(", ")
  await pg.raw(`insert into ?? (${names}) select ${names} from jsonb_populate_recordset(null::${table}, ?::jsonb)`, [
    table,
    ...columns,
    ...columns,
    JSON.stringify(rows),
  ])
}
