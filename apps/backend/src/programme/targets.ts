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
import { type Area, areaOf } from "./area"
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

/**
 * One page of the rows that a figure is the sum of: those that count first, then those that do not, then the unknown. Of a
 * plan of the whole country an officer of a province (`onlyProvince`) reads the figure, and the rows of the own province.
 */
export async function readFigureRows(
  context: CatalogContext,
  plan: Plan,
  indicator: IndicatorKey,
  { page, onlyProvince }: { page: number; onlyProvince: string | null },
): Promise<FigureRows> {
  const { unit, rows } = INDICATORS[indicator]
  const read = await readProgrammeRows(context, plan.area?.provinceCode ?? null)
  const days = { today: context.today, from: plan.from, to: plan.to }
  const rowsIn = async (area: Area) => rows(await factsOf(context, read, area), days)
  const all = await rowsIn(areaOf(plan))
  const isNarrowed = plan.area === null && onlyProvince !== null
  const listed = isNarrowed ? await rowsIn({ provinceCode: onlyProvince, formerProvince: null }) : all
  const sorted = [...listed].sort((a, b) => rank(a) - rank(b))
  return {
    plan: plan.key,
    indicator,
    unit,
    figure: figureOf(all, unit),
    rows: sorted.slice((page - 1) * PAGE, page * PAGE),
    onlyProvince: isNarrowed ? onlyProvince : null,
    count: listed.length,
    page,
    pages: Math.max(1, Math.ceil(listed.length / PAGE)),
  }
}

const rank = ({ part }: FigureRow): number => (part === null ? 2 : part > 0 ? 0 : 1)
