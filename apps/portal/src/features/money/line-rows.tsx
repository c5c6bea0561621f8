import type { ShopLedgerLine } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { useLocale, useWords } from "../../frame/words"
import { Amount } from "./amount"
import { moneyWords } from "./words"

/** What happened, in words; right of it what it changed, or how much moved on. */
export function LineRows({ lines, named = true }: { lines: readonly ShopLedgerLine[]; named?: boolean }) {
  const t = useWords(moneyWords)
  const locale = useLocale()
  return (
    <ol className="-my-2.5 divide-y divide-hairline">
      {lines.map((line) => (
        <li key={line.id} className="py-2.5">
          <span className="flex items-baseline justify-between gap-3">
            <span>{titleOf(line, t)}</span>
            <Change line={line} />
          </span>
          <span className="block text-sm text-ink-soft">
            {formatDate(line.on, locale)}
            {named && line.parcel && ` · ${t.parcel(line.parcel.code)}`}
          </span>
          {line.heldBy && <span className="block text-sm text-ink-soft">{t.cash[line.heldBy]}</span>}
          {line.reason && <span className="block text-sm text-ink-soft">{line.reason}</span>}
        </li>
      ))}
    </ol>
  )
}

function Change({ line: { change, moved } }: { line: ShopLedgerLine }) {
  if (change === 0) return <Amount dong={moved} className="text-ink-soft" />
  return <Amount dong={change} signed className={`font-medium ${change > 0 ? "text-lotus-deep" : ""}`} />
}

function titleOf({ kind, change }: ShopLedgerLine, t: (typeof moneyWords)["vi"]): string {
  if (change > 0 && (kind === "commission" || kind === "tax")) return t.back[kind]
  return t.kinds[kind]
}
