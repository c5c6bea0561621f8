import { formatDate, formatMoment } from "../calendar/format-date"

/** One thing that changed: what it was (null: nothing) and what it is (null: gone). */
export interface Change {
  field: string
  before: Told | null
  after: Told | null
}

type Told = string | number | boolean

interface Act {
  before: Readonly<Record<string, unknown>> | null
  after: Readonly<Record<string, unknown>> | null
}

/** Ids say nothing to people, and what holds parts of its own is too much for a line. */
const isNamed = (field: string) => !/(^|_)(id|ids)$|Id$|^(member|invitedBy|handedOverBy)$/.test(field)
const isTold = (value: unknown): value is Told | null =>
  value === null || ["string", "number", "boolean"].includes(typeof value)

/** What an act changed, field by field; what stayed the same is left out. */
export function changesOf({ before, after }: Act): Change[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return fields.filter(isNamed).flatMap((field) => {
    const [was, is] = [before?.[field] ?? null, after?.[field] ?? null]
    return isTold(was) && isTold(is) && was !== is ? [{ field, before: was, after: is }] : []
  })
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A value of a change as people read it: numbers in groups of three, moments on Vietnam's clock, days; texts as they are. */
export function readableValue(value: Told, locale: "vi" | "en"): string {
  const text = String(value)
  if (typeof value === "number") return text.replace(/\B(?=(\d{3})+$)/g, locale === "vi" ? "." : ",")
  if (MOMENT.test(text)) return formatMoment(text, locale)
  return DAY.test(text) ? formatDate(text, locale) : text
}
