import { addDays, type IsoDate, isIsoDate, partsOf } from "../calendar/iso-date"
import { isInForce } from "../marketplace/commission-rule"

export type CouncilLevel = "province" | "ministry"

/** Days of the year, "MM-DD", between which a council's round lies. */
interface YearlyWindow {
  level: CouncilLevel
  /** Last day on which proposals come in: from communes to the province, from provinces to the ministry. */
  proposalsBy: string
  /** The round is over before this day. */
  before: string
}

/** The rounds that a decision asks for at least, and how long a re-assessment may take. */
export interface CouncilCalendar {
  validFrom: IsoDate
  /** Exclusive; null while in force. */
  validTo: IsoDate | null
  legalBasis: string
  windows: readonly YearlyWindow[]
  /** Calendar days from a complete file to the decision on a re-assessment. */
  reassessmentDays: number
}

/**
 * Dated data. A province holds at least two rounds a year, before 30 June and before 30 December; the ministry before
 * 30 September and before 30 March. More rounds are allowed where the council's own rules say so, so nothing here forbids.
 */
export const COUNCIL_CALENDARS: readonly CouncilCalendar[] = [
  {
    validFrom: "2026-05-22",
    validTo: null,
    legalBasis: "26/2026/QĐ-TTg",
    windows: [
      { level: "province", proposalsBy: "04-30", before: "06-30" },
      { level: "province", proposalsBy: "10-30", before: "12-30" },
      { level: "ministry", proposalsBy: "07-30", before: "09-30" },
      { level: "ministry", proposalsBy: "01-30", before: "03-30" },
    ],
    reassessmentDays: 45,
  },
]

/** One window of one year. */
export interface RoundWindow {
  level: CouncilLevel
  proposalsBy: IsoDate
  before: IsoDate
}

/** The calendar in force on a day; null before the first. */
export const councilCalendarOn = (
  day: IsoDate,
  calendars: readonly CouncilCalendar[] = COUNCIL_CALENDARS,
): CouncilCalendar | null => calendars.find((one) => isInForce(one, day)) ?? null

/**
 * The first window that a proposal of this day is still in time for. Null where no calendar is in force.
 * Refuses (RangeError) what is not a date.
 */
export function windowFor(level: CouncilLevel, proposedOn: IsoDate): RoundWindow | null {
  const { year } = partsOf(proposedOn)
  const { windows = [] } = councilCalendarOn(proposedOn) ?? {}
  const coming = [year, year + 1].flatMap((one) =>
    windows
      .filter((window) => window.level === level)
      .map(({ proposalsBy, before }) => ({ level, proposalsBy: `${one}-${proposalsBy}`, before: `${one}-${before}` })),
  )
  return coming.filter((window) => window.proposalsBy >= proposedOn).sort(byProposals)[0] ?? null
}

const byProposals = (a: RoundWindow, b: RoundWindow) => (a.proposalsBy < b.proposalsBy ? -1 : 1)

export const ROUND_WARNINGS = ["held_late", "held_before_proposals", "extra_round"] as const
export type RoundWarning = (typeof ROUND_WARNINGS)[number]

/**
 * What a round's days have against them, to be shown and never to forbid: held after its window, before its proposals
 * are in, or a round outside of the windows, for which the council's own rules must allow more rounds.
 */
export function roundWarnings(round: { proposalsBy: IsoDate; heldOn: IsoDate }): RoundWarning[] {
  const window = windowFor("province", round.proposalsBy)
  if (!window) return []
  const isExtra = round.proposalsBy !== window.proposalsBy && !isWithin(round.heldOn, window)
  return ROUND_WARNINGS.filter((warning) => {
    if (warning === "held_before_proposals") return round.heldOn < round.proposalsBy
    if (warning === "held_late") return round.heldOn >= window.before
    return isExtra && round.heldOn < window.before
  })
}

const isWithin = (day: IsoDate, { proposalsBy, before }: RoundWindow) => day >= proposalsBy && day < before

/**
 * Last day for the decision on a re-assessment: 45 days from the file that was complete. Null where no calendar is in
 * force on that day. Refuses (RangeError) what is not a date.
 */
export function reassessmentDueOn(completeOn: IsoDate): IsoDate | null {
  if (!isIsoDate(completeOn)) throw new RangeError(`Not a date: ${completeOn}`)
  const calendar = councilCalendarOn(completeOn)
  return calendar && addDays(completeOn, calendar.reassessmentDays)
}

/** Fewest members whose sheets make a result. A house rule: the decision leaves it to the council's own rules. */
export const FEWEST_SHEETS = 3
