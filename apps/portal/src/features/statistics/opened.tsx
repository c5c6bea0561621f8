import type { Statistics } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { useLocale, useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { BarRows } from "./bar-rows"
import { Figures } from "./figures"
import { statisticsWords } from "./words"

/** So many openings without an order are worth a hint. */
const MANY = 50

/** How often each product's page was opened, and what came of it. */
export function Opened({ of }: { of: Statistics }) {
  const t = useWords(statisticsWords)
  const locale = useLocale()
  const per = (views: number, parcels: number) =>
    views === 0 ? "–" : ((parcels / views) * 100).toLocaleString(locale, { maximumFractionDigits: 1 })
  const said = (one: Statistics["opened"][number]) => `${one.views} · ${t.ratio(per(one.views, one.parcels))}`
  return (
    <Card title={t.opened}>
      <p className="mb-4">{t.openedLead(of.total.views, of.total.parcels)}</p>
      {of.opened.some(({ views, parcels }) => views >= MANY && parcels === 0) && (
        <p className="note note-blue mb-4">{t.noOrders}</p>
      )}
      <BarRows
        rows={of.opened.map((one) => ({ id: one.productId, name: one.name, size: one.views, said: said(one) }))}
      />
      {of.opened.length > 0 && (
        <Figures
          caption={t.opened}
          heads={[t.product, t.views, t.parcels]}
          rows={of.opened.map(({ name, views, parcels }) => [name, views, parcels])}
        />
      )}
      {of.viewsSince && (
        <p className="mt-3 text-sm text-ink-soft">{t.countedSince(formatDate(of.viewsSince, locale))}</p>
      )}
    </Card>
  )
}
