"use client"

import type { WishCards } from "@ocop/contract"
import { buttonClass, EmptyState, Problem } from "@ocop/ui"
import { useEffect, useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { accountPaths } from "../account/account-paths"
import { isMarked } from "../account/signed-in-mark"
import { problemText } from "../basket/problem-messages"
import { Goods } from "../listing/product-card"
import { Loading } from "../parcel/loading"
import { joinWishes, useWishes } from "./wish-store"

const WORDS = {
  vi: {
    loading: "Đang tìm món yêu thích…",
    slow: "Mạng hơi chậm, đợi chút.",
    empty: "Chưa có món nào. Thấy món ưng thì bấm hình trái tim.",
    shop: "Đi chợ",
    here: "Danh sách nằm trên máy này.",
    signIn: "Đăng nhập để giữ trên mọi máy",
  },
  en: {
    loading: "Looking for your wishes…",
    slow: "The network is a little slow; one moment.",
    empty: "Nothing here yet. Press the heart on something you like.",
    shop: "To the market",
    here: "This list is on this device.",
    signIn: "Sign in to keep it on every device",
  },
}

/** What was put aside. What was taken off stays in sight until the page is left, so that it can be put back. */
export function WishView({ locale }: { locale: Locale }) {
  const words = WORDS[locale]
  const ids = useWishes()
  const [cards, setCards] = useState<WishCards["products"] | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [isKnown, setKnown] = useState(false)
  const isGuest = isKnown && !isMarked()

  useEffect(() => {
    const ready = isMarked() ? joinWishes() : Promise.resolve()
    void ready.finally(() => setKnown(true))
  }, [])
  const missing = ids.some((id) => !cards?.some((card) => card.id === id))
  const asked = ids.join(",")
  useEffect(() => {
    if (!isKnown || !missing) return
    api.get<WishCards>(accountPaths.wishCards, { query: { ids: asked } }).then(
      ({ products }) => setCards(products),
      (error) => {
        if (!(error instanceof ApiProblem)) throw error
        setProblem(error)
      },
    )
    // Taking one off needs no question.
  }, [isKnown, missing, asked])

  if (problem) return <Problem>{problemText(locale, problem)}</Problem>
  if (isKnown && ids.length === 0 && !cards?.length)
    return (
      <EmptyState
        illustration="flower"
        action={
          <LocalLink locale={locale} to="/nhom/do-an" className={buttonClass("go")}>
            {words.shop}
          </LocalLink>
        }
      >
        {words.empty}
      </EmptyState>
    )
  if (!cards) return <Loading label={words.loading} slow={words.slow} />
  return (
    <>
      {isGuest && (
        <p className="mb-5 text-ink-soft">
          {words.here}{" "}
          <LocalLink locale={locale} to="/dang-nhap?ve=/yeu-thich" className="link">
            {words.signIn}
          </LocalLink>
        </p>
      )}
      <Goods products={cards} locale={locale} four heading="h2" />
    </>
  )
}
