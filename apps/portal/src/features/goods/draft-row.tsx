import type { ListingDraft } from "@ocop/contract"
import { CaretRightIcon } from "@phosphor-icons/react"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Photo } from "./photo"
import { StateMark } from "./state-mark"
import { draftStateOf } from "./state-of"
import { goodsWords } from "./words"

/** Goods that shoppers do not see yet. */
export function DraftRow({ draft }: { draft: ListingDraft }) {
  const t = useWords(goodsWords)
  const { id } = useShop()
  const { content, review, missing } = draft
  const state = draftStateOf(draft)
  return (
    <li>
      <Link href={`/quay/${id}/mon/ban-thao/${draft.id}`} className="flex items-start gap-3 py-3">
        <Photo photoId={content.photos?.[0] ?? null} size={64} />
        <span className="min-w-0 flex-1">
          <span className="block font-semibold text-pretty">{content.name || t.states.draft}</span>
          <StateMark state={state} />
          {review?.reason && state !== "waiting" && <span className="block text-sm text-lacquer">{review.reason}</span>}
          {missing.length > 0 && (content.labelPhotos ?? []).length === 0 && (
            <span className="block text-sm text-ink-soft">
              {t.missing} {missing.map((answer) => t.answers[answer]).join(", ")}
            </span>
          )}
        </span>
        <CaretRightIcon size={20} className="mt-1 flex-none text-ink-faint" aria-hidden />
      </Link>
    </li>
  )
}
