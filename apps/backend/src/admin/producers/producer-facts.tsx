import { Heading, Text } from "@medusajs/ui"
import type { AdminProducer } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import type { ReactNode } from "react"
import { Strip, useWords } from "../kit"
import { producerMessages } from "./messages"

/** What the shop says of itself, who works there, and what is missing. */
export function ProducerFacts({ producer }: { producer: AdminProducer }) {
  const { words, moment } = useWords(producerMessages)
  const { fact } = words
  const { place, bankAccount } = producer
  const facts: [string, ReactNode][] = [
    [fact.legalName, producer.legalName],
    [fact.type, producer.type && words.types[producer.type]],
    [fact.taxCode, producer.taxCode],
    [fact.representative, producer.representative],
    [fact.place, place && [place.communeName, place.provinceName].filter(Boolean).join(", ")],
    [fact.address, producer.address],
    [fact.phone, producer.publicPhone && formatPhone(producer.publicPhone)],
    [fact.account, bankAccount && `${bankAccount.bankName} ${bankAccount.accountNumber}, ${bankAccount.accountName}`],
    [fact.sent, producer.submittedAt && moment(producer.submittedAt)],
  ]
  return (
    <Strip label={words.facts}>
      <Heading level="h2">{words.facts}</Heading>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="txt-small text-ui-fg-subtle">{name}</dt>
            <dd className="txt-small break-words">
              {value || <span className="text-ui-fg-subtle">{words.notSaid}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {producer.missing.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {words.missing}: {producer.missing.map((key) => words.toSell[key]).join(", ")}.
        </Text>
      )}
      {producer.members.length > 0 && (
        <div>
          <Text size="small" weight="plus">
            {words.members}
          </Text>
          <ul className="txt-small">
            {producer.members.map(({ name, role, isAssistant, phone, phoneIsProved, email }) => (
              <li key={`${name} ${phone} ${email}`}>
                {name}, {isAssistant ? words.assistant : (words.roles[role] ?? role)}
                <span className="text-ui-fg-subtle">
                  {phone && ` · ${formatPhone(phone)}${phoneIsProved ? "" : ` (${words.unproved})`}`}
                  {email && ` · ${email}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Strip>
  )
}
