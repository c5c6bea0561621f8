"use client"

import type { AccountOrder, AccountOrderList, TrackedOrder } from "@ocop/contract"
import { formatDong, formatMoment } from "@ocop/domain"
import { Button, buttonClass, EmptyState, Problem } from "@ocop/ui"
import { useRouter } from "next/navigation"
import { useCallback, useEffect, useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import { LocalLink } from "@/features/shell/local-link"
import { href, type Locale } from "@/i18n"
import { problemText } from "../basket/problem-messages"
import { Loading } from "../parcel/loading"
import { AccountPage } from "./account-page"
import { accountPaths } from "./account-paths"
import { accountMessages } from "./messages"
import { useSubmit } from "./use-submit"

export function OrdersView({ locale }: { locale: Locale }) {
  return (
    <AccountPage page="orders" locale={locale}>
      {() => <Orders locale={locale} />}
    </AccountPage>
  )
}

function Orders({ locale }: { locale: Locale }) {
  const words = accountMessages[locale]
  const { orders, count, problem, next } = useOrders()
  if (problem)
    return (
      <Problem
        action={
          <Button tone="line" onClick={() => void next()}>
            {words.retry}
          </Button>
        }
      >
        {problemText(locale, problem)}
      </Problem>
    )
  if (!orders) return <Loading label={words.loading} slow={words.slow} />
  if (orders.length === 0)
    return (
      <EmptyState
        illustration="rice"
        action={
          <LocalLink locale={locale} to="/nhom/do-an" className={buttonClass("go")}>
            {words.shop}
          </LocalLink>
        }
      >
        {words.noOrders}
      </EmptyState>
    )
  return (
    <section className="max-w-text" aria-labelledby="orders-title">
      <h2 id="orders-title" className="mb-2 font-semibold text-xl!">
        {words.pages.orders}
      </h2>
      <ul className="grid gap-3">
        {orders.map((order) => (
          <OrderRow key={order.number} order={order} locale={locale} />
        ))}
      </ul>
      {orders.length < count && (
        <Button tone="line" className="mt-4" onClick={() => void next()}>
          {words.more}
        </Button>
      )}
      <p className="mt-4 text-ink-soft text-sm">{words.guestOrders}</p>
    </section>
  )
}

/** An order and where its parcels are; opening it makes a key of its own for this browser. */
function OrderRow({ order, locale }: { order: AccountOrder; locale: Locale }) {
  const words = accountMessages[locale]
  const router = useRouter()
  const { pending, failure, submit } = useSubmit(locale)
  const open = () =>
    submit(async () => {
      const { token } = await api.post<TrackedOrder>(accountPaths.orderAccesses(order.number))
      router.push(href(locale, `/don-hang/${encodeURIComponent(token)}`))
    })
  return (
    <li className="panel">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <b className="font-semibold tabular-nums">{order.number}</b>
        <span className="text-ink-soft text-sm">{formatMoment(order.placedAt, locale)}</span>
      </div>
      <ul className="mt-1.5 text-[0.9375rem]">
        {order.parcels.map(({ number, state, producer }) => (
          <li key={number}>
            <span lang="vi">{producer}</span>: <span className="font-medium">{words.states[state]}</span>
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4">
        <span className="price">{formatDong(order.total, locale)}</span>
        <Button tone="quiet" pending={pending} pendingLabel={words.opening} onClick={() => void open()}>
          {words.openOrder(order.number)}
        </Button>
      </div>
      <p role="alert" className={failure ? "note note-red mt-2" : "hidden"}>
        {failure}
      </p>
    </li>
  )
}

function useOrders() {
  const [list, setList] = useState<AccountOrderList | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [page, setPage] = useState(1)
  const read = useCallback(async (wanted: number) => {
    setProblem(null)
    try {
      const answer = await api.get<AccountOrderList>(accountPaths.orders, { query: { page: wanted } })
      setList((before) => ({ ...answer, orders: [...(wanted > 1 && before ? before.orders : []), ...answer.orders] }))
      setPage(wanted)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    }
  }, [])
  useEffect(() => {
    void read(1)
  }, [read])
  return { orders: list?.orders ?? null, count: list?.count ?? 0, problem, next: () => read(list ? page + 1 : 1) }
}
