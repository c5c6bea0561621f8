import type { PlacePage } from "@ocop/contract"

/** The place's name as its own page calls it: "Đồng Tháp", "Xã Tiên Điền". */
export const placeName = ({ kind, place }: Pick<PlacePage, "kind" | "place">): string =>
  kind === "commune" && place.communeName ? place.communeName : place.provinceName

/** A search on the visitor's own map; nobody has recorded coordinates. */
export function mapSearchUrl(...names: readonly (string | null | undefined)[]): string {
  const query = [...names, "Việt Nam"].filter(Boolean).join(", ")
  return `https://www.google.com/maps/search/?${new URLSearchParams({ api: "1", query })}`
}
