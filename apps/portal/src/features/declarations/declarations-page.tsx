import type { Declaration } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { Button, Note } from "@ocop/ui"
import { useState } from "react"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { Answered } from "../../kit/states"
import { DeclarationForm } from "./declaration-form"
import { useDeclarations } from "./use-declarations"
import { declarationWords } from "./words"

/** What the shop declares for the programme's figures: how the last one stands, and a new one. */
export default function DeclarationsPage() {
  const t = useWords(declarationWords)
  const { id } = useShop()
  return (
    <Page title={t.title} lead={t.lead} back={{ href: `/quay/${id}/sao`, label: t.back }}>
      <Answered query={useDeclarations()}>{({ declarations }) => <Declared declarations={declarations} />}</Answered>
    </Page>
  )
}

function Declared({ declarations }: { declarations: Declaration[] }) {
  const t = useWords(declarationWords)
  const [last] = declarations
  const [isWriting, setWriting] = useState(!last)
  const isReturned = last?.state === "returned"
  return (
    <>
      {declarations.length > 0 ? (
        <Card>
          <ul>
            {declarations.slice(0, 3).map((declaration) => (
              <DeclarationRow key={declaration.id} declaration={declaration} />
            ))}
          </ul>
        </Card>
      ) : (
        <Note>{t.none}</Note>
      )}
      {isWriting || isReturned ? (
        <DeclarationForm key={last?.id} last={last} onSent={() => setWriting(false)} />
      ) : (
        <Button tone="line" onClick={() => setWriting(true)}>
          {t.again}
        </Button>
      )}
    </>
  )
}

function DeclarationRow({ declaration: { state, asOf, note } }: { declaration: Declaration }) {
  const t = useWords(declarationWords)
  const locale = useLocale()
  return (
    <li className="border-hairline border-b py-2 last:border-b-0">
      <span className={`block font-medium ${state === "returned" ? "text-lacquer" : ""}`}>{t.states[state]}</span>
      <span className="block text-ink-soft text-sm">{t.sentOn(formatDate(asOf, locale))}</span>
      {note && <span className="block">{note}</span>}
    </li>
  )
}
