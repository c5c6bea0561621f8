import { producerRoutes, type Statement, StatementSchema } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { buttonClass, Problem } from "@ocop/ui"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "wouter"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Money } from "../../kit/money"
import { Card, Page } from "../../kit/page"
import { Answered } from "../../kit/states"
import { PayoutState } from "./payout-state"
import { StatementRow } from "./statement-row"
import { payoutWords } from "./words"

/** One payout: where it went, and every line it is made of. */
export default function StatementPage() {
  const t = useWords(payoutWords)
  const { id: shopId } = useShop()
  const { payoutId = "" } = useParams<{ payoutId: string }>()
  const statement = useQuery({
    queryKey: ["payouts", shopId, payoutId],
    queryFn: ({ signal }) => call(producerRoutes.shopPayout(shopId, payoutId), StatementSchema, { signal }),
  })
  return (
    <Page title={t.statement} back={{ href: `/quay/${shopId}/tien/ky-tra`, label: t.title }}>
      <Answered query={statement}>{(answer) => <Lines statement={answer} shopId={shopId} />}</Answered>
    </Page>
  )
}

function Lines({ statement: { payout, rows }, shopId }: { statement: Statement; shopId: string }) {
  const t = useWords(payoutWords)
  const locale = useLocale()
  const file = (format: string) =>
    `/api${producerRoutes.shopStatement(shopId, payout.id)}?format=${format}&locale=${locale}`
  return (
    <>
      {payout.state === "failed" && <Problem>{t.failed(payout.reason ?? "")}</Problem>}
      <Card>
        <div className="flex flex-wrap items-center gap-3">
          <p className="text-2xl font-semibold">
            <Money dong={payout.amount} />
          </p>
          <PayoutState state={payout.state} />
        </div>
        <p className="text-ink-soft">
          {t.run(payout.run)}. {t.through(formatDate(payout.through, locale))}.{" "}
          {t.to(payout.account.bankName, payout.account.number)}, {payout.account.name}.
        </p>
        {payout.reference && (
          <p className="text-ink-soft">
            {t.reference}: {payout.reference}
          </p>
        )}
        <div className="mt-3 flex flex-wrap gap-3">
          <a className={buttonClass("line")} href={file("pdf")} download>
            {t.pdf}
          </a>
          <a className={buttonClass("line")} href={file("xlsx")} download>
            {t.xlsx}
          </a>
        </div>
      </Card>
      <Card title={t.rows}>
        <ul className="divide-y divide-hairline">
          {rows.map((row) => (
            <StatementRow key={`${row.at} ${row.parcelId} ${row.net}`} row={row} />
          ))}
        </ul>
        <p className="mt-3 flex justify-between gap-3 border-t border-rule pt-3 text-lg font-semibold">
          <span>{t.total}</span>
          <Money dong={payout.amount} />
        </p>
      </Card>
    </>
  )
}
