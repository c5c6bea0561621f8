import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import type { ListingReviews, ReviewState } from "@ocop/contract"
import { useState } from "react"
import { Answered, ChoiceField, Desk, Empty, useQueryOf, useWords } from "../../kit"
import { reviewMessages } from "../../listing-reviews/messages"
import { ReviewCard } from "../../listing-reviews/review-card"

const EVERY_MS = 60_000
const PAGE = 20

/** The operator's desk for what shops want to show: the longest waiting first, side by side with what stands. */
export default function ListingReviewsPage() {
  const { words } = useWords(reviewMessages)
  const [state, setState] = useState<ReviewState>("waiting")
  const [shown, setShown] = useState(PAGE)
  const answer = useQueryOf<ListingReviews>(`/admin/listing-reviews?state=${state}&limit=${Math.min(shown, 100)}`, {
    every: EVERY_MS,
  })
  return (
    <Desk
      title={words.title}
      about={answer.data && words.about(answer.data.waiting)}
      actions={
        <div className="w-48">
          <ChoiceField label={words.show} options={words.states} value={state} onChange={setState} />
        </div>
      }
    >
      <Answered of={answer}>
        {({ listing_reviews: reviews, count }) =>
          reviews.length === 0 ? (
            <Empty>{state === "waiting" ? words.none : words.noneSuch}</Empty>
          ) : (
            <div className="divide-y">
              {reviews.map((review) => (
                <ReviewCard key={review.id} review={review} />
              ))}
              {count > reviews.length && shown < 100 && (
                <div className="px-6 py-4">
                  <Button size="small" variant="secondary" onClick={() => setShown(shown + PAGE)}>
                    {words.more(count - reviews.length)}
                  </Button>
                </div>
              )}
            </div>
          )
        }
      </Answered>
    </Desk>
  )
}

export const config = defineRouteConfig({
  label: "listingReviews",
  translationNs: "market",
  icon: ListCheckbox,
  rank: 2,
})
