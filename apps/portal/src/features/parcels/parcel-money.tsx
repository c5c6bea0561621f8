import type { ShopParcel } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { useLocale, useWords } from "../../frame/words"
import { Money } from "../../kit/money"
import { Card } from "../../kit/page"
import { parcelWords } from "./words"

/** What it costs, what was taken off, and where the money is. */
export function ParcelMoney({ parcel }: { parcel: ShopParcel }) {
  const t = useWords(parcelWords)
  const locale = useLocale()
  const dong = (sum: number) => formatDong(sum, locale)
  const { money, heldCash, cash, isPaid } = parcel
  if (!money)
    return (
      <Card title={t.money}>
        <p className="text-ink-soft">{t.hidden}</p>
      </Card>
    )
  const rows: [string, number][] = [
    [t.goodsSum, money.goods],
    [t.shipping, money.shipping],
    ...(money.discount > 0 ? [[t.discount, -money.discount] as [string, number]] : []),
    ...(money.due < money.total ? [[t.less, money.due - money.total] as [string, number]] : []),
  ]
  return (
    <Card title={t.money}>
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1">
        {rows.map(([term, sum]) => (
          <Row key={term} term={term} sum={sum} />
        ))}
        <Row term={t.due} sum={money.due} strong />
      </dl>
      <p className="mt-3 font-medium">
        {heldCash
          ? t.held[heldCash.heldBy](dong(heldCash.amount))
          : cash > 0
            ? t.toCollect(dong(cash))
            : isPaid
              ? t.paid
              : null}
      </p>
      {parcel.parts.map((part) => (
        <p key={part.id} className="mt-1 text-sm text-ink-soft">
          {t.part(part.lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(", "), dong(part.amount))}{" "}
          {part.reason}
        </p>
      ))}
    </Card>
  )
}

function Row({ term, sum, strong = false }: { term: string; sum: number; strong?: boolean }) {
  const locale = useLocale()
  const weight = strong ? "font-semibold" : ""
  return (
    <>
      <dt className={weight}>{term}</dt>
      <dd className={`text-right ${weight}`}>
        {sum < 0 ? <span className="price tabular-nums">{formatDong(sum, locale)}</span> : <Money dong={sum} />}
      </dd>
    </>
  )
}
