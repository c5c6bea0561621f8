import type { AuditEntry } from "@ocop/contract"

/** One thing that changed: what it was (null: nothing) and what it is (null: gone). */
export interface Change {
  field: string
  before: string | null
  after: string | null
}

/** Ids say nothing to people, and what holds parts of its own is too much for a line. */
const isTold = (field: string, value: unknown) =>
  !/(^|_)(id|ids)$|Id$|^(member|invitedBy|handedOverBy)$/.test(field) &&
  (value === null || value === undefined || ["string", "number", "boolean"].includes(typeof value))

/** What an act changed, field by field, as text; what stayed the same is left out. */
export function changesOf({ before, after }: Pick<AuditEntry, "before" | "after">): Change[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return fields
    .filter((field) => isTold(field, before?.[field]) && isTold(field, after?.[field]))
    .map((field) => ({ field, before: textOf(before?.[field]), after: textOf(after?.[field]) }))
    .filter((change) => change.before !== change.after)
}

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))
