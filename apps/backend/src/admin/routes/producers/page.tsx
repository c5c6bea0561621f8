import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import type { AdminProducers } from "@ocop/contract"
import { useDeferredValue, useState } from "react"
import { Answered, ChoiceField, Desk, Empty, Strip, TextField, useQueryOf, useWords } from "../../kit"
import { producerMessages } from "../../producers/messages"
import type { Filter } from "../../producers/messages-vi"
import { ProducerRows } from "../../producers/producer-rows"

const EVERY_MS = 60_000

/** The operator's desk of shops: those that ask to be approved first. */
export default function Producers() {
  const { words } = useWords(producerMessages)
  const [state, setState] = useState<Filter>("queue")
  const [q, setQ] = useState("")
  const [offset, setOffset] = useState(0)
  const wanted = useDeferredValue(q.trim())
  const query = new URLSearchParams({ state, offset: String(offset), ...(wanted && { q: wanted }) })
  const answer = useQueryOf<AdminProducers>(`/admin/producers?${query}`, { every: EVERY_MS })
  const start =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value)
      setOffset(0)
    }
  return (
    <Desk title={words.title} about={answer.data && words.about(answer.data.waiting)}>
      <Strip>
        <div className="grid max-w-2xl gap-4 sm:grid-cols-2">
          <ChoiceField label={words.show} options={words.filters} value={state} onChange={start(setState)} />
          <TextField label={words.find} value={q} onChange={start(setQ)} maxLength={120} type="search" />
        </div>
      </Strip>
      <Answered of={answer}>
        {({ producers, count }) =>
          producers.length === 0 ? (
            <Empty>{state === "queue" && wanted === "" ? words.none : words.noneSuch}</Empty>
          ) : (
            <>
              <ProducerRows producers={producers} />
              {count > producers.length && (
                <div className="flex gap-2 px-6 py-4">
                  <Button
                    size="small"
                    variant="secondary"
                    disabled={offset === 0}
                    onClick={() => setOffset(Math.max(0, offset - PAGE))}
                  >
                    {words.before}
                  </Button>
                  <Button
                    size="small"
                    variant="secondary"
                    disabled={offset + producers.length >= count}
                    onClick={() => setOffset(offset + PAGE)}
                  >
                    {words.more}
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

/** As the route answers it. */
const PAGE = 50

export const config = defineRouteConfig({
  label: "producers",
  translationNs: "market",
  icon: BuildingStorefront,
  rank: 1,
})
