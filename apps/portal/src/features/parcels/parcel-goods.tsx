import type { ShopParcel } from "@ocop/contract"
import { useWords } from "../../frame/words"
import { Money } from "../../kit/money"
import { Card } from "../../kit/page"
import { parcelWords } from "./words"

/** What has to be in the parcel; what was declined is struck out. */
export function ParcelGoods({ parcel }: { parcel: ShopParcel }) {
  const t = useWords(parcelWords)
  return (
    <Card title={t.goods}>
      <ul className="divide-y divide-hairline">
        {parcel.lines.map((line) => {
          const left = line.quantity - line.declined
          return (
            <li key={line.id} className="flex items-baseline gap-3 py-2.5 first:pt-0 last:pb-0">
              <span className="w-10 flex-none text-right text-lg font-semibold tabular-nums">{left} ×</span>
              <span className={`min-w-0 flex-1 ${left === 0 ? "text-ink-soft line-through" : ""}`}>
                {line.title}
                <span className="block text-sm text-ink-soft">{line.pack}</span>
                {line.declined > 0 && (
                  <span className="block text-sm font-medium text-lacquer-deep">{t.declinedLine(line.declined)}</span>
                )}
              </span>
              {line.unitPrice !== null && <Money dong={line.unitPrice} className="flex-none text-sm text-ink-soft" />}
            </li>
          )
        })}
      </ul>
      {parcel.note && (
        <p className="mt-3 border-hairline border-t pt-3">
          <b className="font-medium">{t.note}:</b> {parcel.note}
        </p>
      )}
      {parcel.card && (
        <p className="mt-3 border-hairline border-t pt-3">
          <b className="font-medium">{t.card}:</b> “{parcel.card}”
        </p>
      )}
    </Card>
  )
}
