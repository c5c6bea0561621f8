import type { ShopParcelCard } from "@ocop/contract"

export type Tone = "late" | "now" | "ok" | "calm"
/** What the chip beside a parcel says: time left where somebody waits, else its state. */
export interface Due {
  /** Until it should be confirmed; null where nobody waits for that. */
  minutes: number | null
  tone: Tone
}

const MINUTE_MS = 60_000
const SOON_MINUTES = 3 * 60
const TONES: Partial<Record<ShopParcelCard["state"], Tone>> = {
  undeliverable: "late",
  confirmed: "now",
  packed: "now",
  shipped: "ok",
  delivered: "ok",
}

/** Pure: `now` in milliseconds, by the backend's clock. Under three hours left is red. */
export function dueIn({ state, confirmBy }: Pick<ShopParcelCard, "state" | "confirmBy">, now: number): Due {
  if (state !== "placed" || !confirmBy) return { minutes: null, tone: TONES[state] ?? "calm" }
  const minutes = Math.floor((Date.parse(confirmBy) - now) / MINUTE_MS)
  return { minutes, tone: minutes < SOON_MINUTES ? "late" : "now" }
}
