import { Badge, Heading, Text } from "@medusajs/ui"
import type { CouncilEntryPage } from "@ocop/contract"
import type { Criterion } from "@ocop/domain"
import { Strip, useWords } from "../../kit"
import { decimal } from "../decimal"
import { councilMessages } from "../messages"
import { ChairComment } from "./chair-comment"
import type { Open } from "./result"

/** Criterion by criterion: the average and its spread, each member's points and words, and what the chair makes of them. */
export function JointCriteria({ page, open }: { page: CouncilEntryPage; open: Open }) {
  const { words, locale } = useWords(councilMessages)
  return (
    <>
      <Strip label={words.chairSays}>
        <Heading level="h2">{words.criteria}</Heading>
        <ChairComment page={page} open={open} criterion={null} />
      </Strip>
      {page.set.parts.map(({ code, name, criteria }) => (
        <section key={code} className="px-6 py-4" aria-label={words.part(code, name[locale])}>
          <Heading level="h3">{words.part(code, name[locale])}</Heading>
          <div className="divide-y">
            {criteria.map((criterion) => (
              <JointCriterion key={criterion.code} page={page} open={open} criterion={criterion} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

interface JointCriterionProps {
  page: CouncilEntryPage
  open: Open
  criterion: Criterion
}

function JointCriterion({ page, open, criterion }: JointCriterionProps) {
  const { words, locale } = useWords(councilMessages)
  const { code, text, max, options } = criterion
  const score = open.result.criteria.find((one) => one.code === code)
  const isDisputed = open.differences?.gates.includes(code)
  const missed = [...open.result.gatesMissed[3], ...open.result.gatesMissed[4], ...open.result.gatesMissed[5]]
  return (
    <article className="grid gap-x-8 gap-y-2 py-4 lg:grid-cols-2" aria-label={`${code}. ${text[locale]}`}>
      <div className="flex min-w-0 flex-col gap-y-2">
        <div className="flex items-baseline justify-between gap-x-4">
          <Text weight="plus" className="min-w-0">
            {code}. {text[locale]}
          </Text>
          <Text size="small" weight="plus" className="flex-none tabular-nums">
            {decimal(score?.average ?? 0, locale)}/{max}
          </Text>
        </div>
        <div className="flex flex-wrap gap-1">
          {score && score.lowest !== null && score.lowest !== score.highest && (
            <Badge size="2xsmall">{words.spread(score.lowest, score.highest ?? score.lowest)}</Badge>
          )}
          {isDisputed && (
            <Badge size="2xsmall" color="orange">
              {words.disputed}
            </Badge>
          )}
          {missed.includes(code) && (
            <Badge size="2xsmall" color="red">
              {words.gateMissed(lowestMissed(open, code))}
            </Badge>
          )}
        </div>
        <ChairComment page={page} open={open} criterion={code} />
      </div>
      <ul className="flex min-w-0 flex-col gap-y-1">
        {open.sheets.map(({ id, name, answers, comments }) => {
          const chosen = options.find((option) => option.id === answers.options[code])
          return (
            <li key={id} className="txt-small grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2">
              <span className="font-medium tabular-nums">{chosen?.points ?? "–"}</span>
              <span className="min-w-0 break-words">
                {name}
                {comments[code] && <span className="text-ui-fg-subtle">: {comments[code]}</span>}
              </span>
            </li>
          )
        })}
      </ul>
    </article>
  )
}

const lowestMissed = ({ result: { gatesMissed } }: Open, code: string): number =>
  gatesMissed[3].includes(code) ? 3 : gatesMissed[4].includes(code) ? 4 : 5
