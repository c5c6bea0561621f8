import type { ShopHome } from "@ocop/contract"
import { buttonClass, Note } from "@ocop/ui"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { Checklist } from "../joining/checklist"
import { joiningWords } from "../joining/words"

/** Before the first sale the first screen is the list of what is missing. */
export default function OpeningCard({ home: { shop, missing, wanted } }: { home: ShopHome }) {
  const t = useWords(joiningWords)
  const { id } = useShop()
  const left = missing.filter((key) => key !== "submission" && key !== "approval")
  const mayBeSent = left.every((key) => key === "goods") && missing.includes("submission")
  return (
    <Card
      title={t.missingTitle}
      aside={left.length > 0 && <span className="text-sm text-ink-soft">{t.left(left.length)}</span>}
    >
      {wanted && (
        <Note tone="gold" className="mb-3">
          <strong className="font-semibold">{t.wantedTitle}</strong>
          <p className="whitespace-pre-wrap">{wanted}</p>
        </Note>
      )}
      {shop.status === "submitted" ? <Note>{t.waiting}</Note> : <p className="text-ink-soft">{t.missingLead}</p>}
      <div className="mt-2">
        <Checklist shopId={id} missing={missing} />
      </div>
      {mayBeSent && (
        <Link href={`/quay/${id}/cai-dat`} className={buttonClass("go", "mt-4 w-full")}>
          {t.submit}
        </Link>
      )}
    </Card>
  )
}
