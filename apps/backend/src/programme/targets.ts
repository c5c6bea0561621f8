import type { FigureRows, PlanFigures, Targets } from "@ocop/contract"
import {
  type FigureRow,
  figureOf,
  INDICATOR_WORDS,
  INDICATORS,
  type IndicatorKey,
  isReached,
  type Plan,
  type ProgrammeFacts,
  plansOf,
} from "@ocop/domain"
import type { CatalogContext } from "../catalog/context"
import { areaOf } from "./area"
import { factsOf, readProgrammeRows } from "./read-facts"

const PAGE = 50

/** The plans of a province (null: all plans) with today's figure beside each goal. */
export async function readTargets(context: CatalogContext, provinceCode: string | null): Promise<Targets> {
  // A province follows the country's plan as well, so the rows are the country's.
  const rows = await readProgrammeRows(context, null)
  const figures = plansOf(provinceCode).map(async (plan) =>
    figuresOf(plan, await factsOf(context, rows, areaOf(plan)), context.today),
  )
  return { today: context.today, plans: await Promise.all(figures) }
}

function figuresOf({ targets, ...plan }: Plan, facts: ProgrammeFacts, today: string): PlanFigures {
  return {
    ...plan,
    targets: targets.map(({ indicator, goal }) => {
      const { unit, rows } = INDICATORS[indicator]
      const figure = figureOf(rows(facts, { today, from: plan.from, to: plan.to }), unit)
      const reached = figure && isReached(figure, unit, goal)
      return { indicator, words: INDICATOR_WORDS[indicator], unit, goal, figure, reached }
    }),
  }
}

/** One page of the rows that a figure is the sum of: those that count first, then those that do not, then the unknown. */
export async function readFigureRows(
  context: CatalogContext,
  plan: Plan,
  indicator: IndicatorKey,
  page: number,
): Promise<FigureRows> {
  const { unit, rows } = INDICATORS[indicator]
  const facts = await factsOf(context, await readProgrammeRows(context, plan.area?.provinceCode ?? null), areaOf(plan))
  const all = rows(facts, { today: context.today, from: plan.from, to: plan.to })
  const sorted = [...all].sort((a, b) => rank(a) - rank(b))
  return {
    plan: plan.key,
    indicator,
    unit,
    figure: figureOf(all, unit),
    rows: sorted.slice((page - 1) * PAGE, page * PAGE),
    count: all.length,
    page,
    pages: Math.max(1, Math.ceil(all.length / PAGE)),
  }
}

const rank = ({ part }: FigureRow): number => (part === null ? 2 : part > 0 ? 0 : 1)
