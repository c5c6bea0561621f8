import type { ShopLedgerLine } from "@ocop/contract"
import { formatDate, formatDong } from "@ocop/domain"
import { useLocale, useWords } from "../../frame/words"
import { moneyWords } from "./words"

/** What happened, in words; right of it what it changed, or how much moved on. */
export function LineRows({ lines, named = true }: { lines: readonly ShopLedgerLine[]; named?: boolean }) {
  const t = useWords(moneyWords)
  const locale = useLocale()
  return (
    <ol className="-my-2.5 divide-y divide-hairline">
      {lines.map((line) => (
        <li key={line.id} className="flex items-baseline justify-between gap-3 py-2.5">
          <span className="min-w-0">
            <span className="block">{titleOf(line, t)}</span>
            <span className="block text-sm text-ink-soft">
              {formatDate(line.on, locale)}
              {named && line.parcel && ` · ${t.parcel(line.parcel.code)}`}
              {line.heldBy && ` · ${t.cash[line.heldBy]}`}
            </span>
            {line.reason && <span className="block text-sm text-ink-soft">{line.reason}</span>}
          </span>
          <Change line={line} locale={locale} />
        </li>
      ))}
    </ol>
  )
}

function Change({ line: { change, moved }, locale }: { line: ShopLedgerLine; locale: "vi" | "en" }) {
  if (change === 0) return <span className="shrink-0 text-ink-soft tabular-nums">{formatDong(moved, locale)}</span>
  return (
    <span className={`shrink-0 font-medium tabular-nums ${change > 0 ? "text-lotus-deep" : ""}`}>
      {change > 0 ? "+" : ""}
      {formatDong(change, locale)}
    </span>
  )
}

function titleOf({ kind, change }: ShopLedgerLine, t: (typeof moneyWords)["vi"]): string {
  if (change > 0 && (kind === "commission" || kind === "tax")) return t.back[kind]
  return t.kinds[kind]
}
