import { producerRoutes, STATISTICS_DAYS, type Statistics, StatisticsSchema } from "@ocop/contract"
import { formatDate, formatDong } from "@ocop/domain"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { Answered, Empty } from "../../kit/states"
import { BarRows } from "./bar-rows"
import { comparedWith } from "./compared"
import { Figures } from "./figures"
import { Opened } from "./opened"
import { SalesChart } from "./sales-chart"
import { statisticsWords } from "./words"

type Days = (typeof STATISTICS_DAYS)[number]

/** Sales over time, best sellers, and how looking becomes buying. */
export default function StatisticsPage() {
  const t = useWords(statisticsWords)
  const { id } = useShop()
  const [days, setDays] = useState<Days>(30)
  const statistics = useQuery({
    queryKey: ["shop", id, "statistics", days],
    queryFn: ({ signal }) => call(`${producerRoutes.shopStatistics(id)}?days=${days}`, StatisticsSchema, { signal }),
    placeholderData: keepPreviousData,
  })
  return (
    <Page title={t.title} back={{ href: `/quay/${id}`, label: t.back }} wide>
      <fieldset className="flex min-w-0 flex-wrap gap-2">
        <legend className="sr-only">{t.span}</legend>
        {STATISTICS_DAYS.map((one) => (
          <button key={one} type="button" className="chip" aria-pressed={one === days} onClick={() => setDays(one)}>
            {t.spans[one]}
          </button>
        ))}
      </fieldset>
      <Answered query={statistics}>{(answer) => <Charts of={answer} days={days} />}</Answered>
    </Page>
  )
}

function Charts({ of, days }: { of: Statistics; days: Days }) {
  const t = useWords(statisticsWords)
  const locale = useLocale()
  const money = (dong: number) => formatDong(dong, locale)
  if (of.total.parcels === 0 && of.total.views === 0) return <Empty illustration="fruit">{t.none}</Empty>
  return (
    <div className="grid gap-4 lg:grid-cols-2 lg:items-start">
      <div className="lg:col-span-2">
        <Card title={t.salesChart[of.step]}>
          <p className="text-2xl font-semibold tabular-nums">{money(of.total.dong)}</p>
          <p className="mb-4">
            {t.sold(of.total.parcels, days)}, {comparedWith(of.total.dong, of.before.dong, t)}.
          </p>
          <SalesChart sales={of.sales} step={of.step} />
          <Figures
            caption={t.salesChart[of.step]}
            heads={[t.day[of.step], t.dong, t.parcels, t.views]}
            rows={of.sales.map((one) => [formatDate(one.from, locale), money(one.dong), one.parcels, one.views])}
          />
          <p className="mt-3 text-sm text-ink-soft">{t.note}</p>
        </Card>
      </div>
      {of.bestSellers.length > 0 && (
        <Card title={t.bestSellers}>
          <BarRows
            rows={of.bestSellers.map(({ productId, name, dong }) => ({
              id: productId,
              name,
              size: dong,
              said: money(dong),
            }))}
          />
          <Figures
            caption={t.bestSellers}
            heads={[t.product, t.dong, t.packs]}
            rows={of.bestSellers.map(({ name, dong, packs }) => [name, money(dong), packs])}
          />
        </Card>
      )}
      <Opened of={of} />
    </div>
  )
}
