import type { Basket } from "@ocop/contract"
import { addDays, weekdayOf } from "@ocop/domain"

export interface GiftWeek {
  /** "YYYY-MM-DD" */
  monday: string
  sunday: string
  /** Carriers rest on all or some of its days. */
  rest: "none" | "partly" | "wholly"
}

/** Weeks that can be wished for. */
const SHOWN = 12

/**
 * The weeks in which a present can be wished to arrive: from the first in which every parcel can be there, by the
 * server's own days. None while these are unknown.
 */
export function giftWeeks({ parcels, tet }: Pick<Basket, "parcels" | "tet">): GiftWeek[] {
  const arrivals = parcels.map(({ shipping }) => shipping.find(({ arrives }) => arrives)?.arrives?.from)
  if (arrivals.length === 0 || arrivals.some((day) => !day)) return []
  const first = mondayOf(arrivals.reduce<string>((last, day) => (day && day > last ? day : last), ""))
  return Array.from({ length: SHOWN }, (_, index) => {
    const monday = addDays(first, index * 7)
    const sunday = addDays(monday, 6)
    return { monday, sunday, rest: restIn(monday, sunday, tet) }
  })
}

function restIn(monday: string, sunday: string, tet: Basket["tet"]): GiftWeek["rest"] {
  if (!tet || sunday < tet.closesOn || monday >= tet.reopensOn) return "none"
  // Nothing arrives on a Sunday anyway.
  return monday >= tet.closesOn && addDays(sunday, -1) < tet.reopensOn ? "wholly" : "partly"
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7))
}
