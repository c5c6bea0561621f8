import { Button, Checkbox, Label, Text } from "@medusajs/ui"
import type { CouncilRoundPage } from "@ocop/contract"
import { useState } from "react"
import { Refused, Strip, useAct, useWords } from "../../kit"
import { councilMessages } from "../messages"

/** What could still be entered, ticked and entered together. */
export function Ready({ page: { round, ready } }: { page: CouncilRoundPage }) {
  const { words, moment } = useWords(councilMessages)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const act = useAct({ said: words.entered, also: ["dossiers"] })
  const picked = chosen.filter((id) => ready.some((dossier) => dossier.id === id))
  return (
    <Strip label={words.ready}>
      <Text weight="plus">{words.ready}</Text>
      {ready.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {words.noReady}
        </Text>
      ) : (
        <>
          <ul className="divide-y">
            {ready.map(({ id, product, producer, commune, kind, code, since }) => (
              <li key={id} className="flex items-start gap-3 py-3">
                <Checkbox
                  id={id}
                  className="mt-1"
                  checked={picked.includes(id)}
                  onCheckedChange={(checked) =>
                    setChosen(checked === true ? [...picked, id] : picked.filter((one) => one !== id))
                  }
                />
                <Label htmlFor={id} className="min-w-0 flex-1 cursor-pointer">
                  {product}
                  <span className="text-ui-fg-subtle txt-small block">
                    {[producer, commune, words.dossierKinds[kind]].filter(Boolean).join(" · ")}
                  </span>
                  <span className="text-ui-fg-subtle txt-small block tabular-nums">
                    {code} · {moment(since)}
                  </span>
                </Label>
              </li>
            ))}
          </ul>
          <Refused error={act.error} because={words.because} />
          <div>
            <Button
              size="small"
              isLoading={act.isPending}
              disabled={picked.length === 0}
              onClick={() => act.mutate({ path: `/admin/rounds/${round.id}/entries`, body: { dossierIds: picked } })}
            >
              {words.enter(picked.length)}
            </Button>
          </div>
        </>
      )}
    </Strip>
  )
}
