import { Badge, Heading, Text } from "@medusajs/ui"
import type { ListingReview } from "@ocop/contract"
import { useWords } from "../kit"
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
    <article className="flex flex-col gap-y-4 px-6 py-5" aria-label={`${words.kinds[kind]}: ${content.name}`}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Heading level="h2">{content.name}</Heading>
        <span className="flex gap-x-2">
          <Badge size="2xsmall">{words.kinds[kind]}</Badge>
          <Badge size="2xsmall" color={COLORS[state]}>
            {words.states[state]}
          </Badge>
        </span>
      </header>
      <Text size="small" className="text-ui-fg-subtle">
        {producer.name}
        {" · "}
        {words.sentBy(isAssistant ? `${sentBy} (${words.assistant})` : sentBy, moment(sentAt))}
        {decidedAt && ` · ${words.decidedBy(decidedBy ?? "", moment(decidedAt))}`}
      </Text>
      {reason && <blockquote className="txt-medium max-w-2xl whitespace-pre-wrap">{reason}</blockquote>}
      <Flags flags={review.flags} />
      <Differences review={review} />
      {state === "waiting" && <DecisionForm key={review.version} review={review} />}
    </article>
  )
}
