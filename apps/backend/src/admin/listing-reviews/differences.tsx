import type { ListingReview } from "@ocop/contract"
import { type Column, Rows, useWords } from "../kit"
import { DifferenceValue } from "./difference-value"
import { reviewMessages } from "./messages"

type Difference = ListingReview["differences"][number]

/** What is said now beside what shoppers see today; of new goods only what is said. */
export function Differences({ review: { kind, differences, content } }: { review: ListingReview }) {
  const { words } = useWords(reviewMessages)
  const { packs } = content
  const next: Column<Difference> = {
    title: words.next,
    // Prices of new packs stand with their packs.
    of: ({ field, after }) => <DifferenceValue field={field} value={field === "packs" ? packs : after} packs={packs} />,
    className: "bg-ui-bg-subtle max-md:bg-transparent md:pl-4",
  }
  const now: Column<Difference> = {
    title: words.now,
    of: ({ field, before }) => <DifferenceValue field={field} value={before} packs={packs} />,
    className: "md:w-2/5",
  }
  const field: Column<Difference> = {
    title: words.field,
    of: (difference) => words.fields[difference.field],
    isHead: true,
    className: "md:w-44",
  }
  return (
    <Rows
      label={words.differences}
      rows={differences}
      keyOf={(difference) => difference.field}
      columns={kind === "new" ? [field, next] : [field, now, next]}
      isInside
    />
  )
}
