import type { ListingReview } from "@ocop/contract"
import { QueueCard, Quote, useWords } from "../kit"
import { DecisionForm } from "./decision-form"
import { Differences } from "./differences"
import { Flags } from "./flags"
import { reviewMessages } from "./messages"

const COLORS = { waiting: "orange", accepted: "green", refused: "red", more_wanted: "blue", withdrawn: "grey" } as const

/** What one shop sent: who, what is different, what to look at twice, and the decision. */
export function ReviewCard({ review }: { review: ListingReview }) {
  const { words, moment } = useWords(reviewMessages)
  const { content, kind, state, producer, sentBy, sentAt, isAssistant, decidedBy, decidedAt, reason } = review
  return (
    <QueueCard
      label={`${words.kinds[kind]}: ${content.name}`}
      title={content.name}
      badges={[{ text: words.kinds[kind] }, { text: words.states[state], tone: COLORS[state] }]}
      about={[
        producer.name,
        words.sentBy(isAssistant ? `${sentBy} (${words.assistant})` : sentBy, moment(sentAt)),
        decidedAt && words.decidedBy(decidedBy ?? "", moment(decidedAt)),
      ]
        .filter(Boolean)
        .join(" · ")}
    >
      {reason && <Quote>{reason}</Quote>}
      <Flags flags={review.flags} />
      <Differences review={review} />
      {state === "waiting" && <DecisionForm key={review.version} review={review} />}
    </QueueCard>
  )
}
