import { Badge, Button, Text } from "@medusajs/ui"
import type { AuditEntry } from "@ocop/contract"
import { actWords, changesOf, fieldWords, valueWords } from "@ocop/domain"
import { kitMessages, Rows, useWords } from "../kit"
import type { AuditFilter } from "./filter"
import { auditWords } from "./words"

interface EntriesProps {
  entries: AuditEntry[]
  /** Narrows the log to what a cell names. */
  onNarrow(filter: Partial<AuditFilter>): void
}

/** The log as a table; names and things lead to everything about them. */
export function Entries({ entries, onNarrow }: EntriesProps) {
  const { words, locale, moment } = useWords(auditWords)
  const { words: kit } = useWords(kitMessages)
  return (
    <Rows
      label={words.title}
      rows={entries}
      keyOf={({ id }) => id}
      columns={[
        { title: words.at, of: ({ at }) => moment(at), isHead: true, className: "md:whitespace-nowrap" },
        {
          title: words.who,
          of: ({ actor, actorName, isAssistant }) => (
            <div className="flex flex-wrap items-baseline gap-x-2">
              <Narrow title={words.only} onClick={() => onNarrow({ actor })}>
                {actor === SYSTEM ? kit.system : actorName}
              </Narrow>
              {isAssistant && (
                <Badge size="2xsmall" color="orange">
                  {words.assistant}
                </Badge>
              )}
            </div>
          ),
        },
        {
          title: words.what,
          of: ({ act, subject }) => (
            <div className="min-w-0">
              {actWords(act, locale)}
              <Narrow title={words.only} onClick={() => onNarrow({ subject })} isQuiet>
                {subject}
              </Narrow>
            </div>
          ),
        },
        {
          title: words.forWhom,
          of: ({ shop }) =>
            shop ? (
              <Narrow title={words.only} onClick={() => onNarrow({ shop: shop.id })}>
                {shop.name}
              </Narrow>
            ) : (
              <Text size="small" className="text-ui-fg-subtle">
                {words.installation}
              </Text>
            ),
        },
        {
          title: words.change,
          of: (entry) => (changesOf(entry).length > 0 ? <Changes entry={entry} /> : null),
          className: "md:max-w-md",
        },
      ]}
    />
  )
}

/** What jobs do by themselves. */
const SYSTEM = "system"

function Changes({ entry }: { entry: AuditEntry }) {
  const { locale } = useWords(auditWords)
  return (
    <div className="min-w-0">
      {changesOf(entry).map(({ field, before, after }) => (
        <Text key={field} size="small" className="break-words">
          <span className="text-ui-fg-subtle">{fieldWords(field, locale)}: </span>
          {[before, after].flatMap((value) => (value === null ? [] : valueWords(value, locale))).join(" → ")}
        </Text>
      ))}
    </div>
  )
}

interface NarrowProps {
  title: string
  onClick(): void
  isQuiet?: boolean
  children: string
}

function Narrow({ title, onClick, isQuiet = false, children }: NarrowProps) {
  return (
    <Button
      size="small"
      variant="transparent"
      title={title}
      onClick={onClick}
      className={`h-auto max-w-full justify-start whitespace-normal break-words p-0 text-left ${isQuiet ? "txt-xsmall block break-all text-ui-fg-subtle" : ""}`}
    >
      {children}
    </Button>
  )
}
