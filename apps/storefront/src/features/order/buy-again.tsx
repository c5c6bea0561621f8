"use client"

import type { BoughtAgain } from "@ocop/contract"
import { Button, buttonClass } from "@ocop/ui"
import { useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { loadBasket } from "../basket/basket-store"
import { problemText } from "../basket/problem-messages"
import { storePaths } from "../basket/store-paths"
import { packWords } from "../parcel/parcel-words"
import { serviceMessages } from "./service-messages"

/** Puts the goods of an order into the basket again, and says what could not be put in. */
export function BuyAgain({ token, locale }: { token: string; locale: Locale }) {
  const words = serviceMessages[locale]
  const [pending, setPending] = useState(false)
  const [result, setResult] = useState<BoughtAgain | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const buy = async () => {
    setPending(true)
    setFailure(null)
    try {
      const bought = await api.post<BoughtAgain>(storePaths.orderBasketLines(token))
      setResult(bought)
      await loadBasket()
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setFailure(problemText(locale, error))
    } finally {
      setPending(false)
    }
  }
  return (
    <div>
      <Button tone="line" className="w-full" pending={pending} pendingLabel={words.againPending} onClick={buy}>
        {words.again}
      </Button>
      <div role="status" className="empty:hidden">
        {result && (
          <div className="mt-3 grid gap-2 text-[0.9375rem]">
            <p>{result.added > 0 ? words.againDone(result.added) : words.againNone}</p>
            {result.left.length > 0 && (
              <div className="note note-blue">
                <p>{words.leftTitle}</p>
                <ul className="mt-1 grid gap-1">
                  {result.left.map((item) => (
                    <li key={`${item.handle} ${item.pack.vi}`}>
                      {item.title}, {packWords(item.pack, locale)}:{" "}
                      {[words.reasons[item.reason], words.left(item.added, item.wanted)].filter(Boolean).join(", ")}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {result.basket.quantity > 0 && (
              <LocalLink locale={locale} to="/gio" className={buttonClass("line", "w-full")}>
                {words.toBasket}
              </LocalLink>
            )}
          </div>
        )}
      </div>
      <p role="alert" className={failure ? "note note-red mt-3" : "empty:hidden"}>
        {failure}
      </p>
    </div>
  )
}
