import { producerRoutes, type ShopClosing } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { Button, Note, Problem } from "@ocop/ui"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { Answered } from "../../kit/states"
import { useBackToStall } from "./back-to-stall"
import { ClosingForm } from "./closing-form"
import { useProfile, useProfileAct } from "./use-profile"
import { joiningWords } from "./words"

/** Days off: announced ahead, taken back, never a surprise for buyers. */
export default function ClosingsPage() {
  const t = useWords(joiningWords)
  const locale = useLocale()
  const { may } = useShop()
  return (
    <Page title={t.closings} lead={t.closingsLead} back={useBackToStall()}>
      <Answered query={useProfile()}>
        {({ closings, reopensOn }) => (
          <>
            {reopensOn && <Note tone="gold">{t.restingNow(formatDate(reopensOn, locale))}</Note>}
            <Card>
              {closings.length === 0 && <p className="text-ink-soft">{t.noClosings}</p>}
              <ul>
                {closings.map((closing) => (
                  <ClosingRow key={closing.id} closing={closing} />
                ))}
              </ul>
            </Card>
            {may("owner") && <ClosingForm />}
          </>
        )}
      </Answered>
    </Page>
  )
}

function ClosingRow({ closing }: { closing: ShopClosing }) {
  const t = useWords(joiningWords)
  const locale = useLocale()
  const { id, may } = useShop()
  const cancelling = useProfileAct(t.cancelled)
  const refusal = useRefusal(cancelling.error)
  const days = t.days(formatDate(closing.from, locale), formatDate(closing.to, locale))
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-hairline border-b py-2 last:border-b-0">
      <span>
        <span className="block font-medium tabular-nums">{days}</span>
        <span className="block text-sm text-ink-soft">
          {closing.reason}
          {closing.byOperator && `, ${t.byOperator}`}
        </span>
      </span>
      {may("owner") && !closing.byOperator && (
        <Button
          tone="quiet"
          aria-label={`${t.cancelClosing}: ${days}`}
          pending={cancelling.isPending}
          onClick={() => cancelling.mutate({ route: producerRoutes.shopClosing(id, closing.id), method: "DELETE" })}
        >
          {t.cancelClosing}
        </Button>
      )}
      {refusal && <Problem>{refusal}</Problem>}
    </li>
  )
}
