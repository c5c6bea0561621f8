import { defineRouteConfig } from "@medusajs/admin-sdk"
import { EnvelopeContent } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { MessageList } from "../../../api/admin/messages/route"
import { CHANNELS } from "../../../modules/message/kinds"
import { Answered, Desk, Empty, Strip, useQueryOf, useWords } from "../../kit"
import { type Filter, Filters, NO_FILTER, queryOf } from "../../message-log/filters"
import { MessageRows } from "../../message-log/message-rows"
import { logWords } from "../../message-log/words"

const PAGE = 50
const EVERY_MS = 10_000

/** Everything that was said to buyers, and how it went. */
function Messages() {
  const { words, moment } = useWords(logWords)
  const [filter, setFilter] = useState(NO_FILTER)
  const [limit, setLimit] = useState(PAGE)
  const list = useQueryOf<MessageList>(`/admin/messages?limit=${limit}&${queryOf(filter)}`, { every: EVERY_MS })
  const change = (next: Filter) => {
    setFilter(next)
    setLimit(PAGE)
  }
  return (
    <Desk
      title={words.title}
      about={words.about}
      actions={
        <Button size="small" variant="secondary" asChild>
          <Link to="/messages/previews">{words.previews}</Link>
        </Button>
      }
    >
      <Strip>
        <Filters filter={filter} words={words} onChange={change} />
        {list.data && (
          <ul className="txt-small text-ui-fg-subtle">
            {CHANNELS.map((channel) => (
              <li key={channel}>
                {words.channels[channel]}: {list.data.ways[channel].map((way) => words.ways[way]).join("; ")}
              </li>
            ))}
          </ul>
        )}
      </Strip>
      <Answered of={list}>
        {({ messages, count }) =>
          messages.length === 0 ? (
            <Empty>{queryOf(filter) === "" ? words.none : words.noneFound}</Empty>
          ) : (
            <>
              <MessageRows messages={messages} words={words} moment={moment} />
              <div className="flex items-center justify-between gap-4 px-6 py-4">
                <Text size="small" className="text-ui-fg-subtle">
                  {words.shown(messages.length, count)}
                </Text>
                {messages.length < count && limit < 200 && (
                  <Button size="small" variant="secondary" onClick={() => setLimit(Math.min(limit + PAGE, 200))}>
                    {words.more}
                  </Button>
                )}
              </div>
            </>
          )
        }
      </Answered>
    </Desk>
  )
}

export const config = defineRouteConfig({ label: "messages", icon: EnvelopeContent, translationNs: "market", rank: 23 })
export default Messages
