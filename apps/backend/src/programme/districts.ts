import { foldVietnamese } from "@ocop/domain"
import type { CatalogContext } from "../catalog/context"
import { rowsOf } from "../catalog/query"
import type { Area } from "./area"

const KIND = /^(thanh pho|thi xa|huyen|quan) /

export interface DistrictFinder {
  /** Former districts of the area, as the list of former places writes them. */
  names: string[]
  /** The former district of a place: by its name where only one is called so, else by a commune that lay in one district. */
  find(place: { formerDistrict: string | null; communeCode: string | null }): string | null
}

/** Former districts by which plans count. For the whole country there are none to count by. One statement. */
export async function readDistricts(context: CatalogContext, { formerProvince }: Area): Promise<DistrictFinder> {
  if (!formerProvince) return { names: [], find: () => null }
  const rows = await rowsOf<{ district: string; communes: string[] }>(
    context,
    `select former_district as district, array_agg(distinct commune_code) as communes
    from former_commune where former_province = :formerProvince and deleted_at is null
    group by former_district order by former_district`,
    { formerProvince },
  )
  const byName = oneOf(rows.map(({ district }) => [foldVietnamese(district).replace(KIND, ""), district]))
  const byCommune = oneOf(rows.flatMap(({ district, communes }) => communes.map((code) => [code, district] as const)))
  const names = rows.map(({ district }) => district)
  const known = new Set(names)
  return {
    names,
    find({ formerDistrict, communeCode }) {
      if (formerDistrict && known.has(formerDistrict)) return formerDistrict
      const named = formerDistrict ? byName.get(foldVietnamese(formerDistrict).replace(KIND, "")) : undefined
      return named ?? (communeCode ? byCommune.get(communeCode) : undefined) ?? null
    },
  }
}

/** Keys that lead to one value; those that lead to several lead nowhere. */
function oneOf(pairs: readonly (readonly [string, string])[]): Map<string, string | null> {
  const found = new Map<string, string | null>()
  for (const [key, value] of pairs) found.set(key, found.has(key) && found.get(key) !== value ? null : value)
  return found
}
