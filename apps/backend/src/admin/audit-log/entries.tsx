import { Badge, Button, Table, Text } from "@medusajs/ui"
import type { AuditEntry } from "@ocop/contract"
import { actWords, changesOf, readableValue } from "@ocop/domain"
import { useWords } from "../kit"
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
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {[words.at, words.who, words.what, words.forWhom, words.change].map((heading) => (
              <Table.HeaderCell key={heading}>{heading}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {entries.map((entry) => (
            <Table.Row key={entry.id} className="align-top">
              <Table.Cell className="whitespace-nowrap py-2">{moment(entry.at)}</Table.Cell>
              <Table.Cell className="py-2">
                <Narrow title={words.only} onClick={() => onNarrow({ actor: entry.actor })}>
                  {entry.actorName}
                </Narrow>
                {entry.isAssistant && (
                  <Badge size="2xsmall" color="orange" className="ml-2">
                    {words.assistant}
                  </Badge>
                )}
              </Table.Cell>
              <Table.Cell className="py-2">
                {actWords(entry.act, locale)}
                <Narrow title={words.only} onClick={() => onNarrow({ subject: entry.subject })} isQuiet>
                  {entry.subject}
                </Narrow>
              </Table.Cell>
              <Table.Cell className="py-2">
                {entry.shop ? (
                  <Narrow title={words.only} onClick={() => onNarrow({ shop: entry.shop?.id ?? "" })}>
                    {entry.shop.name}
                  </Narrow>
                ) : (
                  <Text size="small" className="text-ui-fg-subtle">
                    {words.installation}
                  </Text>
                )}
              </Table.Cell>
              <Table.Cell className="max-w-md py-2">
                <Changes entry={entry} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function Changes({ entry }: { entry: AuditEntry }) {
  const { locale } = useWords(auditWords)
  return changesOf(entry).map(({ field, before, after }) => (
    <Text key={field} size="small" className="whitespace-normal break-words">
      <span className="text-ui-fg-subtle">{field}: </span>
      {[before, after]
        .filter((value) => value !== null)
        .map((value) => readableValue(value, locale))
        .join(" → ")}
    </Text>
  ))
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
      className={`h-auto max-w-56 justify-start truncate p-0 text-left ${isQuiet ? "txt-xsmall block text-ui-fg-muted" : ""}`}
    >
      {children}
    </Button>
  )
}
