import type { HomeParcel } from "@ocop/contract"

/** How pressing a parcel is. `minutes` until it must be taken on; null where nobody waits for that. */
export interface Due {
  minutes: number | null
  tone: "late" | "now" | "ok"
}

const MINUTE_MS = 60_000
const SOON_MINUTES = 3 * 60

/** Pure: `now` in milliseconds. A new parcel with under three hours left is red, other work is gold, the road is green. */
export function dueIn({ state, confirmBy }: Pick<HomeParcel, "state" | "confirmBy">, now: number): Due {
  if (state === "shipped") return { minutes: null, tone: "ok" }
  if (state !== "placed" || !confirmBy) return { minutes: null, tone: "now" }
  const minutes = Math.floor((Date.parse(confirmBy) - now) / MINUTE_MS)
  return { minutes, tone: minutes < SOON_MINUTES ? "late" : "now" }
}
