import type { HomeBalance } from "@ocop/contract"
import { formatDate, formatDong } from "@ocop/domain"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Money } from "../../kit/money"
import { homeWords } from "./words"

/** What the market keeps for the shop, and when it comes. */
export function BalanceCard({ balance }: { balance: HomeBalance }) {
  const t = useWords(homeWords)
  const locale = useLocale()
  const { id } = useShop()
  return (
    <section className="sheet-card" aria-label={t.balance}>
      <p className="text-sm text-ink-soft">{t.balance}</p>
      <p className="text-2xl font-semibold lg:text-3xl">
        <Money dong={balance.held} />
      </p>
      <dl className="mt-3 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 border-hairline border-t pt-3 [&_dd]:text-right">
        <dt className="text-ink-soft">{t.payable}</dt>
        <dd>
          <Money dong={balance.payable} />
        </dd>
        <dt className="text-ink-soft">{t.pending}</dt>
        <dd>
          <Money dong={balance.pending} />
        </dd>
        {balance.paid > 0 && (
          <>
            <dt className="text-ink-soft">{t.paid}</dt>
            <dd>
              <Money dong={balance.paid} />
            </dd>
          </>
        )}
        {balance.owed > 0 && (
          <>
            <dt className="text-ink-soft">{t.owed}</dt>
            <dd>
              <Money dong={balance.owed} />
            </dd>
          </>
        )}
      </dl>
      {balance.next && (
        <p className="mt-2 text-sm text-ink-soft">
          {t.next(formatDong(balance.next.amount, locale), formatDate(balance.next.on, locale))}
        </p>
      )}
      <Link href={`/quay/${id}/tien`} className="link mt-2 inline-block">
        {t.each}
      </Link>
    </section>
  )
}
