/** What an operator looks for; an empty text asks for nothing. */
export interface AuditFilter {
  from: string
  to: string
  subject: string
  actor: string
  shop: string
}

export const NO_FILTER: AuditFilter = { from: "", to: "", subject: "", actor: "", shop: "" }

/** The query of a page of the log; `cursor` is null for the newest. */
export function queryOf(filter: AuditFilter, cursor: string | null): string {
  const asked = Object.entries({ ...filter, cursor: cursor ?? "" }).filter(([, value]) => value.trim() !== "")
  return new URLSearchParams(asked.map(([name, value]) => [name, value.trim()])).toString()
}
