import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import type { AuditLog } from "@ocop/contract"
import { useState } from "react"
import { Entries } from "../../audit-log/entries"
import { type AuditFilter, NO_FILTER, queryOf } from "../../audit-log/filter"
import { auditWords } from "../../audit-log/words"
import { Answered, Desk, Empty, Fold, Strip, TextField, useQueryOf, useWords } from "../../kit"

/** Who did what, for whom, and what it was before; the newest first. */
function AuditLogPage() {
  const { words } = useWords(auditWords)
  const [filter, setFilter] = useState(NO_FILTER)
  const [cursor, setCursor] = useState<string | null>(null)
  const log = useQueryOf<AuditLog>(`/admin/audit-log?${queryOf(filter, cursor)}`)
  const narrow = (change: Partial<AuditFilter>) => {
    setFilter({ ...filter, ...change })
    setCursor(null)
  }
  return (
    <Desk title={words.title} about={words.about}>
      <Strip>
        <div className="grid max-w-2xl grid-cols-1 items-start gap-4 sm:grid-cols-2">
          <TextField label={words.from} type="date" value={filter.from} onChange={(from) => narrow({ from })} />
          <TextField label={words.to} type="date" value={filter.to} onChange={(to) => narrow({ to })} />
        </div>
        <Fold title={words.byId} isOpen={[filter.subject, filter.actor, filter.shop].some(Boolean)}>
          <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-3">
            <TextField
              label={words.subject}
              hint={words.subjectHint}
              value={filter.subject}
              onChange={(subject) => narrow({ subject })}
            />
            <TextField
              label={words.actor}
              hint={words.actorHint}
              value={filter.actor}
              onChange={(actor) => narrow({ actor })}
            />
            <TextField label={words.shop} value={filter.shop} onChange={(shop) => narrow({ shop })} />
          </div>
        </Fold>
        {queryOf(filter, null) !== "" && (
          <div>
            <Button size="small" variant="secondary" onClick={() => narrow(NO_FILTER)}>
              {words.clear}
            </Button>
          </div>
        )}
      </Strip>
      <Answered of={log}>
        {({ entries, next }) => (
          <>
            {entries.length === 0 ? <Empty>{words.none}</Empty> : <Entries entries={entries} onNarrow={narrow} />}
            {(cursor !== null || next !== null) && (
              <div className="flex justify-end gap-2 px-6 py-4">
                {cursor !== null && (
                  <Button size="small" variant="secondary" onClick={() => setCursor(null)}>
                    {words.newest}
                  </Button>
                )}
                {next !== null && (
                  <Button size="small" variant="secondary" onClick={() => setCursor(next)}>
                    {words.older}
                  </Button>
                )}
              </div>
            )}
          </>
        )}
      </Answered>
    </Desk>
  )
}

export const config = defineRouteConfig({ label: "auditLog", translationNs: "market", icon: DocumentText, rank: 25 })
export default AuditLogPage
