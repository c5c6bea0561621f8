import { CaretRightIcon } from "@phosphor-icons/react"
import { Link, Redirect } from "wouter"
import { useMe } from "../../frame/session"
import { useWords } from "../../frame/words"
import { Page } from "../../kit/page"
import { Answered, Empty } from "../../kit/states"
import { shopsWords } from "./words"

/** The shops of a person; whoever has one alone is led into it. */
export default function ShopsPage() {
  const t = useWords(shopsWords)
  return (
    <Answered query={useMe()}>
      {(me) => {
        const shops = me?.shops ?? []
        const [only] = shops
        if (only && shops.length === 1) return <Redirect to={`/quay/${only.id}`} replace />
        return (
          <main className="portal">
            <Page title={t.title}>
              {shops.length === 0 && <Empty illustration="craft">{t.none}</Empty>}
              {shops.map(({ id, name, role, isAssistant }) => (
                <Link key={id} href={`/quay/${id}`} className="sheet-card flex items-center justify-between gap-3">
                  <span>
                    <span className="block font-semibold">{name}</span>
                    <span className="text-sm text-ink-soft">{isAssistant ? t.assistant : t.roles[role]}</span>
                  </span>
                  <CaretRightIcon size={20} aria-hidden />
                </Link>
              ))}
            </Page>
          </main>
        )
      }}
    </Answered>
  )
}
