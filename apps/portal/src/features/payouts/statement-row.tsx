import type { StatementRow as Row } from "@ocop/contract"
import { formatDate, formatDong, todayInVietnam } from "@ocop/domain"
import { useLocale, useWords } from "../../frame/words"
import { payoutWords } from "./words"

const TAKEN = ["commission", "tax", "refunded", "cashHeld"] as const

/** What a parcel brought: sold, less what was taken off it. Negative sums are allowed here. */
export function StatementRow({ row }: { row: Row }) {
  const t = useWords(payoutWords)
  const locale = useLocale()
  const money = (sum: number) => formatDong(sum, locale)
  const parts = [
    row.sale ? ([t.parts.sale, row.sale] as const) : null,
    ...TAKEN.map((key) => (row[key] ? ([t.parts[key], 0 - row[key]] as const) : null)),
  ].filter((part) => part !== null)
  const notes = [formatDate(todayInVietnam(new Date(row.at)), locale), row.carried && t.carried, row.reason]
  return (
    <li className="py-3">
      <p className="flex justify-between gap-3 font-semibold">
        <span>
          {t.kinds[row.kind]} {row.code}
        </span>
        <span className="price tabular-nums">{money(row.net)}</span>
      </p>
      <p className="text-sm text-ink-soft">{notes.filter(Boolean).join(", ")}</p>
      {parts.length > 1 && (
        <dl className="mt-1 grid grid-cols-[1fr_auto] gap-x-4 text-sm text-ink-soft">
          {parts.map(([name, sum]) => (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd className="price text-right tabular-nums">{money(sum)}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
