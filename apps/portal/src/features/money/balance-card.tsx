import type { ShopBalance } from "@ocop/contract"
import { formatDate, formatDong } from "@ocop/domain"
import { Note } from "@ocop/ui"
import { useLocale, useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { Amount } from "./amount"
import { Sums } from "./sums"
import { moneyWords } from "./words"

/** How things stand: one figure, and where it is made of. What is 0 is left out. */
export function BalanceCard({ balance }: { balance: ShopBalance }) {
  const t = useWords(moneyWords)
  const locale = useLocale()
  const { held, undelivered, pending, payable, inPayout, paid, next, windowDays } = balance
  return (
    <section className="sheet-card" aria-label={t.held}>
      <p className="text-sm text-ink-soft">{t.held}</p>
      <p className="text-3xl font-semibold">
        <Amount dong={held} />
      </p>
      <Sums
        rows={[
          [payable < 0 ? t.carried : t.payable, payable, true],
          [t.inPayout, inPayout],
          [t.pending(windowDays), pending],
          [t.undelivered, undelivered],
        ]}
      />
      {next && (
        <p className="mt-3 text-sm text-ink-soft">
          {t.next(formatDate(next.on, locale))} <Amount dong={next.amount} className="font-medium text-ink" />
        </p>
      )}
      <Sums
        rows={[
          [t.paid, paid, true],
          [t.feesSoFar, balance.commission],
          [t.taxSoFar, balance.tax],
        ]}
      />
    </section>
  )
}

/** Shown only where there is a debt: how much, why, and what follows. */
export function DebtCard({ balance: { owed, cashPaused, debtMax } }: { balance: ShopBalance }) {
  const t = useWords(moneyWords)
  const locale = useLocale()
  if (owed <= 0) return null
  return (
    <Card title={t.owed} aside={<Amount dong={owed} className="text-lg font-semibold" />}>
      <p className="text-ink-soft">{t.owedWhy}</p>
      {cashPaused && (
        <div className="mt-3">
          <Note tone="gold">{t.paused(formatDong(debtMax, locale))}</Note>
        </div>
      )}
    </Card>
  )
}
