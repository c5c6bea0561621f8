import { Button, Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import type { WholeMessage } from "../../../../messages/message-log"
import { Answered, Desk, Strip, useQueryOf, useWords } from "../../../kit"
import { LetterFrame, PlainText } from "../../../message-log/letter-frame"
import { MessageFacts } from "../../../message-log/message-facts"
import { SendAgain } from "../../../message-log/send-again"
import { logWords } from "../../../message-log/words"

/** One message: whom it went to, how, and what it said. */
export default function OneMessage() {
  const { words } = useWords(logWords)
  const { id = "" } = useParams()
  const found = useQueryOf<{ message: WholeMessage }>(`/admin/messages/${encodeURIComponent(id)}`)
  const message = found.data?.message
  const title = message ? [words.kinds[message.kind], message.orderNumber].filter(Boolean).join(" · ") : words.title
  return (
    <Desk
      title={title}
      actions={
        <Button size="small" variant="secondary" asChild>
          <Link to="/messages">{words.back}</Link>
        </Button>
      }
    >
      <Answered of={found}>
        {({ message }) => (
          <>
            <Strip>
              <MessageFacts message={message} words={words} />
              <SendAgain message={message} words={words} />
            </Strip>
            {message.text === null ? (
              <Strip>
                <Text>{words.forgotten}</Text>
              </Strip>
            ) : (
              <Strip>
                <Text size="small" className="text-ui-fg-subtle">
                  {words.marks}
                </Text>
                <div className="grid grid-cols-1 gap-6 xl:grid-cols-2">
                  {message.html !== null && <LetterFrame html={message.html} title={words.html} />}
                  <PlainText text={message.text} label={words.text} />
                </div>
              </Strip>
            )}
          </>
        )}
      </Answered>
    </Desk>
  )
}
