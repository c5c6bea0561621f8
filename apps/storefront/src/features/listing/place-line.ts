import type { PlaceRef } from "@ocop/contract"
import type { Locale } from "@/i18n"

/**
 * The finest place that is known, as it is called today: "Xã Tiên Điền, Hà Tĩnh". Where only the district of old is
 * known it is named as such, since districts are no more: "Hà Tĩnh (trước là Nghi Xuân)".
 */
export function placeLine(place: PlaceRef, locale: Locale): string {
  if (place.communeName) return `${communeIn(place.communeName, locale)}, ${place.provinceName}`
  if (place.formerDistrict)
    return `${place.provinceName} (${locale === "vi" ? "trước là" : "formerly"} ${place.formerDistrict})`
  return place.provinceName
}

/** The page of the finest place that has one. */
export const placePath = (place: PlaceRef): string => `/dia-phuong/${place.communeSlug ?? place.provinceSlug}`

/** What the place was called before July 2025, "Xuân Hội, Nghi Xuân"; null where nothing is recorded. */
export function formerPlace(place: PlaceRef): string | null {
  const province = place.formerProvince === place.provinceName ? null : place.formerProvince
  const parts = [place.formerCommune, place.formerDistrict, province].filter((part) => part !== null)
  return parts.length ? parts.join(", ") : null
}

const KINDS = [
  ["Xã", "commune"],
  ["Phường", "ward"],
  ["Đặc khu", "special zone"],
] as const

/** A commune's label in the reader's language: "Xã Tiên Điền", "Tiên Điền commune". */
export function communeIn(label: string, locale: Locale): string {
  const kind = locale === "en" && KINDS.find(([vi]) => label.startsWith(`${vi} `))
  return kind ? `${label.slice(kind[0].length + 1)} ${kind[1]}` : label
}
