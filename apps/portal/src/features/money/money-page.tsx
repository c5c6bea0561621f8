import { Button } from "@ocop/ui"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { Answered, Empty } from "../../kit/states"
import { BalanceCard, DebtCard } from "./balance-card"
import { ParcelRows } from "./parcel-rows"
import { useBalance, useParcelMoney } from "./use-money"
import { moneyWords } from "./words"

/** What am I owed: the balance, what is owed the other way, and every order with its parts. */
export default function MoneyPage() {
  const t = useWords(moneyWords)
  const { id } = useShop()
  return (
    <Page title={t.title} lead={t.lead} wide>
      <div className="grid items-start gap-4 lg:grid-cols-[22rem_1fr]">
        <div className="flex flex-col gap-4">
          <Answered query={useBalance()}>
            {(balance) => (
              <>
                <BalanceCard balance={balance} />
                <DebtCard balance={balance} />
              </>
            )}
          </Answered>
          <nav className="flex flex-wrap gap-x-6 gap-y-1 px-1" aria-label={t.title}>
            <Link href={`/quay/${id}/tien/so`} className="link inline-flex min-h-11 items-center">
              {t.all}
            </Link>
            <Link href={`/quay/${id}/tien/ky-tra`} className="link inline-flex min-h-11 items-center">
              {t.payouts}
            </Link>
          </nav>
        </div>
        <Parcels />
      </div>
    </Page>
  )
}

function Parcels() {
  const t = useWords(moneyWords)
  const query = useParcelMoney()
  return (
    <Card title={t.parcels}>
      <Answered query={query}>
        {({ pages }) => {
          const parcels = pages.flatMap((page) => page.parcels)
          if (parcels.length === 0) return <Empty illustration="rice">{t.none}</Empty>
          return (
            <>
              <ParcelRows parcels={parcels} />
              {query.hasNextPage && (
                <div className="mt-4">
                  <Button tone="line" onClick={() => query.fetchNextPage()} pending={query.isFetchingNextPage}>
                    {t.more}
                  </Button>
                </div>
              )}
            </>
          )
        }}
      </Answered>
    </Card>
  )
}
