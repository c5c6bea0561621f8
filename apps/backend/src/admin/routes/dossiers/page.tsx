import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListBullet } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import type { DeskDossiers, DeskQueue } from "@ocop/contract"
import { useDeferredValue, useState } from "react"
import { Link, useSearchParams } from "react-router-dom"
import { DossierRows } from "../../dossiers/dossier-rows"
import { dossierMessages } from "../../dossiers/messages"
import { Answered, ChoiceField, Desk, Empty, Strip, SwitchField, TextField, useQueryOf, useWords } from "../../kit"
import { type Me, useMe } from "../../officer/use-me"

const EVERY_MS = 60_000
const FIRST: Partial<Record<Me["role"], DeskQueue>> = { commune_officer: "commune", secretary: "province" }

/** The queue of whoever is logged in: of a commune, of a province, or of everywhere. */
export default function Dossiers() {
  const { words } = useWords(dossierMessages)
  const me = useMe()
  const [search, setSearch] = useSearchParams()
  const [q, setQ] = useState("")
  const wanted = useDeferredValue(q.trim())
  const queues = Object.keys(words.queues) as DeskQueue[]
  const queue = queues.find((name) => name === search.get("queue")) ?? (me && (FIRST[me.role] ?? "all"))
  const late = search.get("late") === "true"
  const page = Number(search.get("page")) || 1
  const go = (change: Record<string, string>) =>
    setSearch({ ...(queue && { queue }), ...(late && { late: "true" }), ...change }, { replace: true })
  const asked = new URLSearchParams({
    queue: queue ?? "all",
    late: String(late),
    page: String(page),
    ...(wanted && { search: wanted }),
  })
  const answer = useQueryOf<DeskDossiers>(`/admin/dossiers?${asked}`, { every: EVERY_MS })
  const sized = (name: DeskQueue) => {
    const size = answer.data?.queues[name]
    return size === undefined ? words.queues[name] : `${words.queues[name]} (${size})`
  }
  return (
    <Desk
      title={words.title}
      about={answer.data && words.about(answer.data.late)}
      actions={
        (me?.role === "commune_officer" || me?.role === "operator") && (
          <Button size="small" variant="secondary" asChild>
            <Link to="/dossiers/paper">{words.enterPaper}</Link>
          </Button>
        )
      }
    >
      <Strip>
        <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[14rem_minmax(0,24rem)_auto]">
          <ChoiceField
            label={words.queue}
            options={Object.fromEntries(queues.map((name) => [name, sized(name)])) as Record<DeskQueue, string>}
            value={queue ?? "all"}
            onChange={(name) => go({ queue: name })}
          />
          <TextField label={words.search} value={q} onChange={setQ} maxLength={80} type="search" />
          <SwitchField label={words.lateOnly} value={late} onChange={(on) => go({ late: String(on) })} />
        </div>
      </Strip>
      <Answered of={answer}>
        {({ dossiers, count, pageSize }) =>
          dossiers.length === 0 ? (
            <Empty>{wanted || late ? words.noneFound : words.none}</Empty>
          ) : (
            <>
              <DossierRows dossiers={dossiers} />
              {count > pageSize && (
                <div className="flex gap-2 px-6 py-4">
                  <Button
                    size="small"
                    variant="secondary"
                    disabled={page === 1}
                    onClick={() => go({ page: String(page - 1) })}
                  >
                    {words.previous}
                  </Button>
                  <Button
                    size="small"
                    variant="secondary"
                    disabled={page * pageSize >= count}
                    onClick={() => go({ page: String(page + 1) })}
                  >
                    {words.next}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Answered>
    </Desk>
  )
}

export const config = defineRouteConfig({ label: "dossiers", translationNs: "market", icon: ListBullet, rank: 5 })
