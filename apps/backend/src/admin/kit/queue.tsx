import { Fragment, type ReactNode, useState } from "react"
import { Desk } from "./desk"
import { ChoiceField } from "./fields"
import { MoreRows, useMore } from "./more-rows"
import { Answered, Empty } from "./states"
import { useQueryOf } from "./use-admin"

const EVERY_MS = 60_000

interface QueueProps<Answer, Item extends { id: string }, Filter extends string> {
  title: string
  /** What waits, once it is known. */
  about(answer: Answer): string
  filter: { label: string; options: Record<Filter, string>; first: Filter }
  /** The route that answers what fits the filter, ready for `limit`. */
  path(filter: Filter): string
  /** How many are shown at first and with every press more, and how many the route answers at once. */
  page: number
  most: number
  of(answer: Answer): { items: readonly Item[]; count: number }
  empty(filter: Filter): string
  children(item: Item): ReactNode
}

/** A desk of cases that wait for a decision, those that wait longest first, narrowed by where they stand. */
export function Queue<Answer, Item extends { id: string }, Filter extends string>(
  props: QueueProps<Answer, Item, Filter>,
) {
  const { title, about, filter, path, page, most, of, empty, children } = props
  const [chosen, choose] = useState(filter.first)
  const more = useMore(page, most)
  const answer = useQueryOf<Answer>(`${path(chosen)}&limit=${more.limit}`, { every: EVERY_MS })
  return (
    <Desk
      title={title}
      about={answer.data && about(answer.data)}
      actions={
        <div className="w-48">
          <ChoiceField label={filter.label} options={filter.options} value={chosen} onChange={choose} />
        </div>
      }
    >
      <Answered of={answer}>
        {(answered) => {
          const { items, count } = of(answered)
          if (items.length === 0) return <Empty>{empty(chosen)}</Empty>
          return (
            <div className="divide-y">
              {items.map((item) => (
                <Fragment key={item.id}>{children(item)}</Fragment>
              ))}
              <MoreRows of={more} shown={items.length} count={count} />
            </div>
          )
        }}
      </Answered>
    </Desk>
  )
}
