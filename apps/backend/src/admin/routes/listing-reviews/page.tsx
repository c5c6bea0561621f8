import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import type { ListingReviews } from "@ocop/contract"
import { Queue, useWords } from "../../kit"
import { reviewMessages } from "../../listing-reviews/messages"
import { ReviewCard } from "../../listing-reviews/review-card"

/** The operator's desk for what shops want to show: the longest waiting first, side by side with what stands. */
export default function ListingReviewsPage() {
  const { words } = useWords(reviewMessages)
  return (
    <Queue
      title={words.title}
      about={(answer: ListingReviews) => words.about(answer.waiting)}
      filter={{ label: words.show, options: words.states, first: "waiting" }}
      path={(state) => `/admin/listing-reviews?state=${state}`}
      page={20}
      most={100}
      of={({ listing_reviews: items, count }) => ({ items, count })}
      empty={(state) => (state === "waiting" ? words.none : words.noneSuch)}
    >
      {(review) => <ReviewCard review={review} />}
    </Queue>
  )
}

export const config = defineRouteConfig({
  label: "listingReviews",
  translationNs: "market",
  icon: ListCheckbox,
  rank: 2,
})
