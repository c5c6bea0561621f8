import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import type { AdminDeclarations } from "@ocop/contract"
import { useState } from "react"
import { DeclarationCard } from "../../declarations/declaration-card"
import { declarationMessages } from "../../declarations/messages"
import { Answered, ChoiceField, Desk, Empty, useQueryOf, useWords } from "../../kit"

type State = keyof (typeof declarationMessages)["vi"]["states"]

/** The commune's desk for what producers declare of themselves. */
export default function Declarations() {
  const { words } = useWords(declarationMessages)
  const [state, setState] = useState<State>("sent")
  const [page, setPage] = useState(1)
  const answer = useQueryOf<AdminDeclarations>(`/admin/declarations?state=${state}&page=${page}`)
  const show = (next: State) => {
    setState(next)
    setPage(1)
  }
  return (
    <Desk
      title={words.title}
      about={words.about}
      actions={
        <div className="w-48">
          <ChoiceField label={words.show} options={words.states} value={state} onChange={show} />
        </div>
      }
    >
      <Answered of={answer}>
        {({ declarations, pages }) =>
          declarations.length === 0 ? (
            <Empty>{words.none[state]}</Empty>
          ) : (
            <div className="divide-y">
              {declarations.map((declaration) => (
                <DeclarationCard key={declaration.id} declaration={declaration} />
              ))}
              {pages > 1 && (
                <div className="flex items-center justify-end gap-3 px-6 py-4">
                  <Text size="small" className="tabular-nums">
                    {words.page(page, pages)}
                  </Text>
                  <Button size="small" variant="secondary" disabled={page <= 1} onClick={() => setPage(page - 1)}>
                    {words.before}
                  </Button>
                  <Button size="small" variant="secondary" disabled={page >= pages} onClick={() => setPage(page + 1)}>
                    {words.after}
                  </Button>
                </div>
              )}
            </div>
          )
        }
      </Answered>
    </Desk>
  )
}

export const config = defineRouteConfig({
  label: "declarations",
  translationNs: "market",
  icon: ListCheckbox,
  rank: 8,
})
