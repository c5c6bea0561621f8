"use client"

import type { OrderReturns, ReturnCase } from "@ocop/contract"
import { Button } from "@ocop/ui"
import { useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import type { Locale } from "@/i18n"
import { problemText } from "../basket/problem-messages"
import { storePaths } from "../basket/store-paths"
import { Dialog } from "../order/dialog"
import { MarketForm, type ToMarket } from "./market-form"
import { returnMessages } from "./return-messages"

interface CaseActsProps {
  told: ReturnCase
  token: string
  onMoved: (returns: OrderReturns) => void
  locale: Locale
}

/** What the buyer can do with a case now: say that a replacement came or did not, ask the market, or take it back. */
export function CaseActs({ told, token, onMoved, locale }: CaseActsProps) {
  const words = returnMessages[locale]
  const [asking, setAsking] = useState<ToMarket | null>(null)
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const move = async (act: "withdrawals" | "receipts", body?: object) => {
    setPending(true)
    setFailure(null)
    try {
      onMoved(await api.post<OrderReturns>(storePaths.returnActs(token, told.id, act), body))
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setFailure(problemText(locale, error))
    } finally {
      setPending(false)
    }
  }
  return (
    <>
      <div className="mt-2 flex flex-wrap gap-3 empty:hidden">
        {told.state === "replacement_sent" && (
          <Button onClick={() => move("receipts", { arrived: true })} pending={pending}>
            {words.arrived}
          </Button>
        )}
        {told.replacement?.objectableUntil && (
          <Button tone="line" onClick={() => setAsking("missing")}>
            {words.missing}
          </Button>
        )}
        {told.appealUntil && (
          <Button tone="line" onClick={() => setAsking("appeal")}>
            {words.appeal}
          </Button>
        )}
        {told.canWithdraw && (
          <Button tone="line" onClick={() => move("withdrawals")} pending={pending}>
            {words.withdraw}
          </Button>
        )}
      </div>
      {/* Below the buttons: coming and going above them it would put another one under a second tap. */}
      <p role="alert" className={failure ? "note note-red mt-2" : "empty:hidden"}>
        {failure}
      </p>
      {asking && (
        <Dialog
          titleId={`${asking}-${told.id}`}
          title={asking === "appeal" ? words.appealTitle : words.missingTitle}
          onClose={() => setAsking(null)}
        >
          {(close) => (
            <MarketForm
              about={asking}
              caseId={told.id}
              token={token}
              locale={locale}
              onClose={close}
              onSent={(returns) => {
                setAsking(null)
                onMoved(returns)
              }}
            />
          )}
        </Dialog>
      )}
    </>
  )
}
