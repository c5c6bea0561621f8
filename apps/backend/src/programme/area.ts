import type { Plan } from "@ocop/domain"

/** What is counted: the country, a province of today, or what one former province was. */
export interface Area {
  provinceCode: string | null
  formerProvince: string | null
}

export const COUNTRY: Area = { provinceCode: null, formerProvince: null }
export const areaOf = ({ area }: Pick<Plan, "area">): Area => area ?? COUNTRY

/**
 * Rows of alias `of` within the area, given joined `province`; bindings `:provinceCode`, `:formerProvince`. A row that
 * names no former province lies in the one that kept its name.
 */
export const within = (of: string): string => `
  (cast(:provinceCode as text) is null or ${of}.province_code = :provinceCode)
  and (cast(:formerProvince as text) is null or coalesce(${of}.former_province, province.name) = :formerProvince)`
