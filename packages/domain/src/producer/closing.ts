import { addDays, type IsoDate } from "../calendar/iso-date"

/** Announced days without sales: both ends are closed. */
export interface Closing {
  from: IsoDate
  to: IsoDate
}

/**
 * The first day on which a shop that is closed on `day` sells again; null when it is open on `day`. Closings may touch
 * and overlap: whoever rests on through the next one opens after that.
 */
export function reopensOn(closings: readonly Closing[], day: IsoDate): IsoDate | null {
  const inOrder = [...closings].sort((a, b) => (a.from < b.from ? -1 : 1))
  let open = day
  for (const { from, to } of inOrder) if (from <= open && open <= to) open = addDays(to, 1)
  return open === day ? null : open
}
