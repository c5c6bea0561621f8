import type { IsoDate } from "../calendar/iso-date"
import { isInForce } from "../marketplace/commission-rule"
import type { CriteriaSet } from "./criteria-set"
import set01 from "./data/2026/set-01.json"
import set02 from "./data/2026/set-02.json"
import set03 from "./data/2026/set-03.json"
import set04 from "./data/2026/set-04.json"
import set05 from "./data/2026/set-05.json"
import set06 from "./data/2026/set-06.json"
import set07 from "./data/2026/set-07.json"
import set08 from "./data/2026/set-08.json"
import set09 from "./data/2026/set-09.json"
import set10 from "./data/2026/set-10.json"
import set11 from "./data/2026/set-11.json"
import set12 from "./data/2026/set-12.json"
import set13 from "./data/2026/set-13.json"
import set14 from "./data/2026/set-14.json"
import set15 from "./data/2026/set-15.json"
import set16 from "./data/2026/set-16.json"
import set17 from "./data/2026/set-17.json"
import set18 from "./data/2026/set-18.json"
import set19 from "./data/2026/set-19.json"
import set20 from "./data/2026/set-20.json"
import set21 from "./data/2026/set-21.json"
import set22 from "./data/2026/set-22.json"
import set23 from "./data/2026/set-23.json"
import set24 from "./data/2026/set-24.json"
import set25 from "./data/2026/set-25.json"
import set26 from "./data/2026/set-26.json"
import partA from "./data/words/part-a.json"
import partB from "./data/words/part-b.json"
import partC from "./data/words/part-c.json"
import shared from "./data/words/shared.json"
import { parseCriteriaSet } from "./parse-criteria-set"

const FILES: readonly unknown[] = [
  set01,
  set02,
  set03,
  set04,
  set05,
  set06,
  set07,
  set08,
  set09,
  set10,
  set11,
  set12,
  set13,
  set14,
  set15,
  set16,
  set17,
  set18,
  set19,
  set20,
  set21,
  set22,
  set23,
  set24,
  set25,
  set26,
]

const WORDS: unknown = { ...shared, criteria: { ...partA, ...partB, ...partC } }

/**
 * Every criteria set that this installation knows, those in force and those that were. Each is checked as it is loaded:
 * a file with a slip stops whoever loads it (CriteriaFileError, naming the place). A new decision adds files.
 */
export const ALL_CRITERIA_SETS: readonly CriteriaSet[] = FILES.map((file, index) =>
  parseCriteriaSet(file, WORDS, `criteria file ${index + 1}`),
)

/** The set of a number (1 to 26) in force on a day. Refuses (RangeError) a number or a day that no set covers. */
export function criteriaSetOn(number: number, day: IsoDate): CriteriaSet {
  const found = ALL_CRITERIA_SETS.find((set) => set.number === number && isInForce(set, day))
  if (!found) throw new RangeError(`No criteria set ${number} in force on ${day}`)
  return found
}

/** The set of a permanent code, in force or not: what a dossier keeps. Refuses (RangeError) an unknown code. */
export function criteriaSetOfCode(code: string): CriteriaSet {
  const found = ALL_CRITERIA_SETS.find((set) => set.code === code)
  if (!found) throw new RangeError(`No criteria set ${code}`)
  return found
}
