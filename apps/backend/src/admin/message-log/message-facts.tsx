import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import type { WholeMessage } from "../../messages/message-log"
import { useWords } from "../kit"
import { StateBadge } from "./state-badge"
import { type LogWords, logWords } from "./words"

type Fact = [label: string, value: ReactNode, key?: string]

/** To whom, by which way, and how it went, as names and values. */
export function MessageFacts({ message, words }: { message: WholeMessage; words: LogWords }) {
  const { moment } = useWords(logWords)
  const link = (id: string, text: string) => (
    <Link to={`/messages/${id}`} className="underline underline-offset-2 hover:text-ui-fg-subtle">
      {text}
    </Link>
  )
  const facts: Fact[] = [
    [words.state, <StateBadge key="state" state={message.state} words={words} />],
    [words.to, message.address],
    [words.subject, message.subject],
    [words.channel, words.channels[message.channel]],
    [words.language, words.languages[message.locale]],
    [words.at, moment(message.sentAt ?? message.createdAt)],
    [words.via, message.via && (words.vias[message.via] ?? message.via)],
    [words.reference, message.reference],
    [words.attempts, String(message.attempts)],
    [words.next, message.dueAt && moment(message.dueAt)],
    [words.error, message.lastError && (words.errors[message.lastError] ?? message.lastError)],
    [words.askedBy, message.askedBy],
    [words.repeats, message.repeats && link(message.repeats, message.repeats)],
    ...message.repetitions.map(
      ({ id, at, by }): Fact => [words.repetitions, link(id, [moment(at), by].filter(Boolean).join(" · ")), id],
    ),
  ]
  return (
    <dl className="txt-small grid grid-cols-1 gap-x-6 gap-y-0.5 sm:gap-y-2 sm:grid-cols-[160px_1fr]">
      {facts
        .filter(([, value]) => value)
        .map(([label, value, key = label]) => (
          <div key={key} className="contents">
            <dt className="text-ui-fg-subtle">{label}</dt>
            <dd className="mb-2 break-words sm:mb-0">{value}</dd>
          </div>
        ))}
    </dl>
  )
}
