import { PayoutsSchema, producerRoutes } from "@ocop/contract"
import { formatDate, todayInVietnam } from "@ocop/domain"
import { CaretRightIcon } from "@phosphor-icons/react"
import { useQuery } from "@tanstack/react-query"
import { Link } from "wouter"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Money } from "../../kit/money"
import { Page } from "../../kit/page"
import { Answered, Empty } from "../../kit/states"
import { PayoutState } from "./payout-state"
import { Taxes } from "./taxes"
import { payoutWords } from "./words"

/** What the shop was paid, the newest first, and the taxes of a month. */
export default function PayoutsPage() {
  const t = useWords(payoutWords)
  const locale = useLocale()
  const { id } = useShop()
  const payouts = useQuery({
    queryKey: ["payouts", id],
    queryFn: ({ signal }) => call(producerRoutes.shopPayouts(id), PayoutsSchema, { signal }),
  })
  return (
    <Page title={t.title} back={{ href: `/quay/${id}/tien`, label: t.back }}>
      <Answered query={payouts}>
        {(answer) =>
          answer.payouts.length === 0 ? (
            <Empty illustration="rice">{t.none}</Empty>
          ) : (
            <ul className="flex flex-col gap-3">
              {answer.payouts.map((payout) => (
                <li key={payout.id}>
                  <Link
                    href={`/quay/${id}/tien/ky-tra/${payout.id}`}
                    className="sheet-card flex items-center justify-between gap-3"
                  >
                    <span className="min-w-0">
                      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                        <span className="text-lg font-semibold">
                          <Money dong={payout.amount} />
                        </span>
                        <PayoutState state={payout.state} />
                      </span>
                      <span className="block text-sm text-ink-soft">
                        {t.run(payout.run)}, {formatDate(todayInVietnam(new Date(payout.madeAt)), locale)}.{" "}
                        {t.to(payout.account.bankName, payout.account.number)}
                      </span>
                    </span>
                    <CaretRightIcon size={20} className="flex-none" aria-hidden />
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <Taxes />
    </Page>
  )
}
