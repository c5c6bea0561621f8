import { REGION_OF_PROVINCE } from "../place/region"

/** How far a parcel goes, nearest first. */
export type ShippingZone = "same_province" | "same_region" | "far"

/**
 * The zone between two provinces, by their codes; the same both ways. Refuses (RangeError) a province that has no
 * region in `regionOf`.
 */
export function zoneBetween(
  fromProvinceCode: string,
  toProvinceCode: string,
  regionOf: Readonly<Record<string, string>> = REGION_OF_PROVINCE,
): ShippingZone {
  const from = regionFor(fromProvinceCode, regionOf)
  const to = regionFor(toProvinceCode, regionOf)
  if (fromProvinceCode === toProvinceCode) return "same_province"
  return from === to ? "same_region" : "far"
}

function regionFor(provinceCode: string, regionOf: Readonly<Record<string, string>>): string {
  const region = Object.hasOwn(regionOf, provinceCode) ? regionOf[provinceCode] : undefined
  if (!region) throw new RangeError(`No region for province ${provinceCode}`)
  return region
}
