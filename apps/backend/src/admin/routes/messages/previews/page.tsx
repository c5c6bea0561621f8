import { Button, Heading } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { Preview } from "../../../../messages/samples"
import type { Kind } from "../../../../modules/message/kinds"
import { Answered, ChoiceField, Desk, Strip, useQueryOf, useWords } from "../../../kit"
import { LetterFrame, PlainText } from "../../../message-log/letter-frame"
import { logWords } from "../../../message-log/words"

/** Every template in both languages, about an order that is made up. */
export default function Previews() {
  const { words, locale } = useWords(logWords)
  const [kind, setKind] = useState<Kind>("order_placed")
  const [language, setLanguage] = useState(locale)
  const found = useQueryOf<{ previews: Preview[] }>("/admin/message-previews")
  return (
    <Desk
      title={words.previews}
      about={words.previewsAbout}
      actions={
        <Button size="small" variant="secondary" asChild>
          <Link to="/messages">{words.back}</Link>
        </Button>
      }
    >
      <Strip>
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:max-w-2xl">
          <ChoiceField<Kind> label={words.kind} options={words.kinds} value={kind} onChange={setKind} />
          <ChoiceField<"vi" | "en">
            label={words.language}
            options={words.languages}
            value={language}
            onChange={setLanguage}
          />
        </div>
      </Strip>
      <Answered of={found}>
        {({ previews }) =>
          previews
            .filter((preview) => preview.kind === kind && preview.locale === language)
            .map(({ subject, html, text, short }) => (
              <Strip key={`${kind} ${language}`} label={words.kinds[kind]}>
                <Heading level="h2">{subject}</Heading>
                <div className="grid grid-cols-1 gap-6 xl:grid-cols-2">
                  <LetterFrame html={html} title={words.html} />
                  <div className="flex flex-col gap-y-4">
                    <Heading level="h3">{words.short}</Heading>
                    <PlainText text={short} label={words.short} />
                    <Heading level="h3">{words.text}</Heading>
                    <PlainText text={text} label={words.text} />
                  </div>
                </div>
              </Strip>
            ))
        }
      </Answered>
    </Desk>
  )
}
