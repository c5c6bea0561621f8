import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { LoggedMessage } from "../../messages/message-log"
import { StateBadge } from "./state-badge"
import type { LogWords } from "./words"

interface MessageRowsProps {
  messages: LoggedMessage[]
  words: LogWords
  moment(at: string): string
}

/** A line a message: what it was about, to whom, when, and how it went. Lines and no table, so that a phone shows all of it. */
export function MessageRows({ messages, words, moment }: MessageRowsProps) {
  return (
    <ul className="divide-y">
      {messages.map((message) => (
        <li key={message.id}>
          <Link
            to={`/messages/${message.id}`}
            className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex flex-col gap-y-1 px-6 py-3 outline-none"
          >
            <span className="flex flex-wrap items-center justify-between gap-2">
              <Text size="small" weight="plus">
                {words.kinds[message.kind]}
                {message.orderNumber && ` · ${message.orderNumber}`}
              </Text>
              <StateBadge state={message.state} words={words} />
            </span>
            <Text size="small" className="text-ui-fg-subtle break-words">
              {[words.channels[message.channel], message.to, moment(message.sentAt ?? message.createdAt)]
                .filter(Boolean)
                .join(" · ")}
            </Text>
            {message.lastError && (
              <Text size="small" className="text-ui-fg-error break-words">
                {words.errors[message.lastError] ?? message.lastError}
              </Text>
            )}
          </Link>
        </li>
      ))}
    </ul>
  )
}
