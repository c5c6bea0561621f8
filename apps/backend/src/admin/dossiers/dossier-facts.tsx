import { Heading, InlineTip, Text } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { formatPhone, scoreSheet } from "@ocop/domain"
import type { ReactNode } from "react"
import { Strip, useWords } from "../kit"
import { dossierMessages } from "./messages"
import { pathOf } from "./use-dossier"

/** What the dossier is about and who answers for it, as form 01 has it. */
export function DossierFacts({ desk }: { desk: DeskDossier }) {
  const { words, date, locale } = useWords(dossierMessages)
  const { dossier, set } = desk
  const { producer, registration, previousCertificate: before } = dossier
  const { fact } = words
  const facts: [string, ReactNode][] = [
    [fact.code, dossier.isPaper ? `${dossier.code} (${words.paper})` : dossier.code],
    [fact.kind, words.kinds[dossier.kind]],
    [fact.set, `${set.number}. ${set.name[locale]} (${set.legalBasis})`],
    [fact.filed, dossier.filedOn && date(dossier.filedOn)],
    [fact.declared, dossier.declaredName],
    [fact.self, selfScore(desk, words)],
    [
      fact.before,
      before &&
        [
          before.stars && words.stars(before.stars),
          before.decisionNumber,
          before.until && words.until(date(before.until)),
        ]
          .filter(Boolean)
          .join(" · "),
    ],
    [fact.sinceLast, desk.sinceLast && words.sinceLast(desk.sinceLast.points, desk.sinceLast.changes.length)],
  ]
  const maker: [string, ReactNode][] = [
    [fact.producer, producer.legalName],
    [fact.taxCode, producer.taxCode],
    [fact.representative, producer.representative],
    [fact.phone, producer.phone && formatPhone(producer.phone)],
    [fact.place, [producer.address, dossier.communeName, producer.provinceName].filter(Boolean).join(", ")],
  ]
  const told = Object.entries(words.registration).map(([key, name]): [string, ReactNode] => [
    name,
    registration[key as keyof typeof words.registration],
  ])
  return (
    <Strip label={words.facts}>
      {producer.isSuspended && (
        <InlineTip variant="error" label={words.suspended}>
          {producer.name}
        </InlineTip>
      )}
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        <Facts facts={facts} />
        <Facts facts={[...maker, ...told]} />
      </div>
      {dossier.changes.length > 0 && (
        <div>
          <Heading level="h3">{words.changed}</Heading>
          <ul className="list-disc pl-5">
            {dossier.changes.map(({ topic, text }) => (
              <li key={`${topic} ${text}`}>
                <Text size="small">{text}</Text>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Text size="small">
        <a href={pathOf(desk, "form-03")} target="_blank" rel="noreferrer" className="underline underline-offset-2">
          {words.form03}
        </a>
      </Text>
    </Strip>
  )
}

/** Points and stars by the maker's own answers. */
function selfScore({ dossier, set }: DeskDossier, words: (typeof dossierMessages)["vi"]): string {
  const { total, stars } = scoreSheet(set, dossier.answers)
  return `${words.sum(total, 100)} · ${words.stars(stars)}`
}

function Facts({ facts }: { facts: [string, ReactNode][] }) {
  return (
    <dl className="grid h-fit grid-cols-[8.5rem_minmax(0,1fr)] gap-x-4 gap-y-2">
      {facts
        .filter(([, value]) => value !== null && value !== "")
        .map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="txt-small text-ui-fg-subtle">{name}</dt>
            <dd className="txt-small whitespace-pre-wrap break-words">{value}</dd>
          </div>
        ))}
    </dl>
  )
}
