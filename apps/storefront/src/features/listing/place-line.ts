import type { PlaceRef } from "@ocop/contract"
import type { Locale } from "@/i18n"

/**
 * The finest place that is known, as it is called today: "Xã Tiên Điền, Hà Tĩnh". Where only the district of old is
 * known it is named as such, since districts are no more: "Hà Tĩnh (trước là Nghi Xuân)".
 */
export function placeLine(place: PlaceRef, locale: Locale): string {
  if (place.communeName) return `${place.communeName}, ${place.provinceName}`
  if (place.formerDistrict)
    return `${place.provinceName} (${locale === "vi" ? "trước là" : "formerly"} ${place.formerDistrict})`
  return place.provinceName
}

/** The page of the finest place that has one. */
export const placePath = (place: PlaceRef): string => `/dia-phuong/${place.communeSlug ?? place.provinceSlug}`

/** What the place was called before July 2025, "Xuân Hội, Nghi Xuân, Hà Tĩnh"; null where nothing is recorded. */
export function formerPlace(place: PlaceRef): string | null {
  if (!place.formerCommune) return null
  const province = place.formerProvince && place.formerProvince !== place.provinceName ? place.formerProvince : null
  return [place.formerCommune, place.formerDistrict, province].filter(Boolean).join(", ")
}
