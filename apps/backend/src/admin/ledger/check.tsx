import { Badge, Button, Text } from "@medusajs/ui"
import type { LedgerCheckAnswer } from "@ocop/contract"
import { CHECK_NAMES } from "../../ledger/check-names"
import { Answered, Strip, useQueryOf, useWords } from "../kit"
import { ledgerWords } from "./words"

/** Whether every đồng is in its place, check by check, with what differs. */
export function Check() {
  const { words, moment } = useWords(ledgerWords)
  const answer = useQueryOf<LedgerCheckAnswer>("/admin/ledger/check")
  return (
    <div className="divide-y">
      <Strip>
        <div className="flex flex-wrap items-start justify-between gap-4">
          <Text size="small" className="max-w-2xl text-ui-fg-subtle">
            {words.check.about}
          </Text>
          <Button size="small" variant="secondary" isLoading={answer.isFetching} onClick={() => answer.refetch()}>
            {words.check.again}
          </Button>
        </div>
      </Strip>
      <Answered of={answer}>
        {({ checkedAt, checks }) => (
          <>
            <Strip>
              <Text weight="plus" role="status">
                {checks.every(({ count }) => count === 0) ? words.check.allFine : words.check.count(totalOf(checks))}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {words.check.at(moment(checkedAt))}
              </Text>
            </Strip>
            <ul className="divide-y">
              {checks.map((check) => (
                <li key={check.check}>
                  <CheckRow check={check} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </div>
  )
}

type OneCheck = LedgerCheckAnswer["checks"][number]
const totalOf = (checks: OneCheck[]) => checks.reduce((sum, { count }) => sum + count, 0)

function CheckRow({ check: { check, count, differences } }: { check: OneCheck }) {
  const { words, locale, money } = useWords(ledgerWords)
  const name = CHECK_NAMES[check as keyof typeof CHECK_NAMES]?.[locale] ?? check
  return (
    <Strip label={name}>
      <div className="flex items-center justify-between gap-4">
        <Text size="small">{name}</Text>
        <Badge size="2xsmall" color={count === 0 ? "green" : "red"}>
          {count === 0 ? words.check.fine : words.check.count(count)}
        </Badge>
      </div>
      {differences.length > 0 && (
        <ul className="txt-small flex flex-col gap-y-1 tabular-nums">
          {differences.map(({ subject, expected, found }) => (
            <li key={subject}>
              {words.check.subject} <code>{subject}</code>: {words.check.should} {money(expected)}, {words.check.found}{" "}
              {money(found)}
            </li>
          ))}
        </ul>
      )}
    </Strip>
  )
}
