import { Badge, Button, Text } from "@medusajs/ui"
import type { PlanFigures, TargetFigure } from "@ocop/contract"
import { useState } from "react"
import { useWords } from "../kit"
import { programmeMessages } from "./messages"
import { Panel } from "./panel"
import { RowsDrawer } from "./rows-drawer"

/** One plan: each goal with today's figure beside it, and the rows behind the figure one press away. */
export function PlanPanel({ plan, today }: { plan: PlanFigures; today: string }) {
  const { words, date, locale } = useWords(programmeMessages)
  const [shown, setShown] = useState<TargetFigure | null>(null)
  const about = [words.period(date(plan.from), date(plan.to)), plan.legalBasis, plan.to < today && words.over]
  return (
    <Panel title={plan.name[locale] ?? plan.name.vi} about={about.filter(Boolean).join(" · ")}>
      <ul className="divide-y">
        {plan.targets.map((target) => (
          <li key={target.indicator} className="py-3">
            <Target target={target} onOpen={() => setShown(target)} />
          </li>
        ))}
      </ul>
      {shown && <RowsDrawer plan={plan} target={shown} onClose={() => setShown(null)} />}
    </Panel>
  )
}

function Target({ target, onOpen }: { target: TargetFigure; onOpen(): void }) {
  const { words, locale } = useWords(programmeMessages)
  const { figure, unit, goal, reached } = target
  const number = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 1 })
  const wanted = goal === "every" ? words.every : `≥ ${number.format(goal)}${unit === "share" ? " %" : ""}`
  return (
    <div className="grid gap-x-6 gap-y-2 md:grid-cols-[minmax(0,1fr)_minmax(0,16rem)_auto] md:items-center">
      <div>
        <Text size="small" weight="plus">
          {target.words[locale]}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {target.words.how[locale]}
        </Text>
      </div>
      <div>
        <div className="flex items-baseline justify-between gap-3">
          <Text size="small" weight="plus" className={figure ? "tabular-nums" : "font-normal text-ui-fg-subtle"}>
            {!figure && words.none}
            {figure && unit === "share" && `${number.format(figure.value * 100)} %`}
            {figure && unit === "count" && number.format(figure.counted)}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle tabular-nums">
            {words.goal(wanted)}
          </Text>
        </div>
        <Meter figure={figure} unit={unit} goal={goal} isReached={reached === true} />
        {figure && (
          <Text size="xsmall" className="text-ui-fg-subtle tabular-nums">
            {[
              words.of(number.format(figure.counted), number.format(figure.of)),
              figure.unknown > 0 && words.unknown(figure.unknown),
            ]
              .filter(Boolean)
              .join(", ")}
          </Text>
        )}
      </div>
      <div className="flex items-center justify-between gap-3 whitespace-nowrap md:w-56 md:justify-end">
        {figure && (
          <Badge size="2xsmall" color={reached ? "green" : "orange"}>
            {reached ? words.reached : words.notReached}
          </Badge>
        )}
        <Button
          size="small"
          variant="transparent"
          className="ml-auto md:ml-0"
          onClick={onOpen}
          aria-label={words.rowsOf(target.words[locale])}
        >
          {words.rows}
        </Button>
      </div>
    </div>
  )
}

type MeterProps = Pick<TargetFigure, "figure" | "unit" | "goal"> & { isReached: boolean }

/** How much of the goal is there; the numbers say it in words beside it. */
function Meter({ figure, unit, goal, isReached }: MeterProps) {
  const wanted = goal === "every" ? (figure?.of ?? 0) : unit === "share" ? goal / 100 : goal
  const have = goal === "every" ? (figure?.counted ?? 0) : (figure?.value ?? 0)
  const part = wanted > 0 ? Math.min(1, have / wanted) : 0
  return (
    <div aria-hidden className="my-1 h-2 overflow-hidden rounded-sm bg-ui-bg-subtle">
      <div
        className={`h-full ${isReached ? "bg-ui-tag-green-icon" : "bg-ui-tag-orange-icon"}`}
        style={{ width: `${part * 100}%` }}
      />
    </div>
  )
}
