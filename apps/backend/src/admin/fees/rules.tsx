import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Answered, Strip, useQueryOf } from "../kit"
import { type RuleRow, RuleRows } from "./rule-rows"

interface RulesProps<Rule> {
  /** What these rules are, and which of two counts. */
  about: string
  /** The route that answers them, with the day it is. */
  path: string
  /** What a rule is about, and how much it asks. */
  told(rule: Rule): Pick<RuleRow, "title" | "rate">
  /** The form of a new version. */
  children(today: string): ReactNode
}

/** Dated rules of one kind: those in force, and a new version of one. */
export function Rules<Rule extends Omit<RuleRow, "title" | "rate">>({ about, path, told, children }: RulesProps<Rule>) {
  const answer = useQueryOf<{ rules: Rule[]; today: string }>(path)
  return (
    <div className="divide-y">
      <Strip>
        <Text size="small" className="max-w-2xl text-ui-fg-subtle">
          {about}
        </Text>
      </Strip>
      <Answered of={answer}>
        {({ rules, today }) => (
          <>
            <RuleRows rows={rules.map((rule) => ({ ...rule, ...told(rule) }))} />
            {children(today)}
          </>
        )}
      </Answered>
    </div>
  )
}
