import type { PlacePage } from "@ocop/contract"
import { communeIn } from "@/features/listing/place-line"
import type { Locale } from "@/i18n"

/** The place's name as its own page calls it: "Đồng Tháp", "Xã Tiên Điền", in English "Tiên Điền commune". */
export const placeName = ({ kind, place }: Pick<PlacePage, "kind" | "place">, locale: Locale): string =>
  kind === "commune" && place.communeName ? communeIn(place.communeName, locale) : place.provinceName

/** A search on the visitor's own map; nobody has recorded coordinates. */
export function mapSearchUrl(...names: readonly (string | null | undefined)[]): string {
  const query = [...names, "Việt Nam"].filter(Boolean).join(", ")
  return `https://www.google.com/maps/search/?${new URLSearchParams({ api: "1", query })}`
}
