import { Heading, InlineTip, Text } from "@medusajs/ui"
import type { CouncilEntryPage, OpenSheet } from "@ocop/contract"
import { adviceSentences } from "@ocop/domain"
import { Rows, Strip, useWords } from "../../kit"
import { decimal } from "../decimal"
import { councilMessages } from "../messages"

export type Open = NonNullable<CouncilEntryPage["open"]>

/** What all sheets come to, why it is not one star more, and the sheets beside each other. */
export function Result({ page, open }: { page: CouncilEntryPage; open: Open }) {
  const { words, locale, date, moment } = useWords(councilMessages)
  const { result, advice, sheets } = open
  const why = adviceSentences(page.set, result, advice, locale)
  return (
    <>
      <Strip label={words.columns.result}>
        <Heading level="h2">{words.resultHead(decimal(result.average, locale), words.stars(result.stars))}</Heading>
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          {page.set.parts
            .map(({ code, max }) => `${code} ${decimal(result.averageByPart[code], locale)}/${max}`)
            .join(" · ")}
        </Text>
        {why.length > 0 && (
          <InlineTip label={words.advice} variant="info" className="max-w-3xl">
            <ul className="mt-1 flex list-disc flex-col gap-y-1 pl-4">
              {why.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </InlineTip>
        )}
        {page.meeting && <Text size="small">{words.met(date(page.meeting.on))}</Text>}
      </Strip>
      <Rows<OpenSheet>
        label={words.sheets}
        rows={sheets}
        keyOf={({ id }) => id}
        columns={[
          {
            title: words.sheetColumns.member,
            isHead: true,
            of: ({ name, remark, reason, closedAt }) => (
              <>
                {name}
                {remark && (
                  <Text size="small" className="text-ui-fg-subtle whitespace-pre-wrap">
                    {remark}
                  </Text>
                )}
                {reason && (
                  <Text size="small" className="text-ui-fg-subtle">
                    {words.correctionOf(moment(closedAt), reason)}
                  </Text>
                )}
              </>
            ),
          },
          ...page.set.parts.map(({ code }) => ({
            title: code,
            isSum: true,
            of: ({ pointsByPart }: OpenSheet) => pointsByPart[code],
          })),
          { title: words.sheetColumns.total, isSum: true, of: ({ points }) => points },
          { title: words.sheetColumns.stars, of: ({ stars }) => words.stars(stars) },
        ]}
      />
    </>
  )
}
