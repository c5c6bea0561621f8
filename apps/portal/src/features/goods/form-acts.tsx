import { type ListingDraft, producerRoutes } from "@ocop/contract"
import { Button, Problem } from "@ocop/ui"
import { useState } from "react"
import { useLocation } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { Sheet } from "../../kit/sheet"
import { useGoodsAct } from "./use-goods"
import { goodsWords } from "./words"

/** Taking back what waits, and throwing the draft away. */
export function FormActs({ draft }: { draft: ListingDraft }) {
  const t = useWords(goodsWords)
  const { id } = useShop()
  const [, go] = useLocation()
  const [isAsking, setAsking] = useState(false)
  const withdrawing = useGoodsAct(t.withdrawn)
  const dropping = useGoodsAct(t.dropped)
  const refusal = useRefusal(withdrawing.error ?? dropping.error, t.because)
  const back = () => go(`/quay/${id}/mon`)
  const { review } = draft
  return (
    <div className="flex flex-wrap gap-3">
      {review?.state === "waiting" && (
        <Button
          tone="line"
          pending={withdrawing.isPending}
          onClick={() =>
            withdrawing.mutate(
              { route: producerRoutes.shopListingReview(id, review.id), method: "DELETE" },
              { onSuccess: back },
            )
          }
        >
          {t.withdraw}
        </Button>
      )}
      <Button tone="quiet" onClick={() => setAsking(true)}>
        {t.discard}
      </Button>
      {refusal && <Problem>{refusal}</Problem>}
      {isAsking && (
        <Sheet title={t.discardSure} onClose={() => setAsking(false)}>
          <Button
            tone="line"
            pending={dropping.isPending}
            onClick={() =>
              dropping.mutate({ route: producerRoutes.shopDraft(id, draft.id), method: "DELETE" }, { onSuccess: back })
            }
          >
            {t.discard}
          </Button>
        </Sheet>
      )}
    </div>
  )
}
