import type { Plan } from "@ocop/domain"

/** What is counted: the country, a province of today, or what one former province was. */
export interface Area {
  provinceCode: string | null
  formerProvince: string | null
}

export const COUNTRY: Area = { provinceCode: null, formerProvince: null }
export const areaOf = ({ area }: Pick<Plan, "area">): Area => area ?? COUNTRY

/** Whether something lies in an area. */
export const isWithin = (place: { provinceCode: string; formerProvince: string }, area: Area): boolean =>
  (area.provinceCode === null || place.provinceCode === area.provinceCode) &&
  (area.formerProvince === null || place.formerProvince === area.formerProvince)
