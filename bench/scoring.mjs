// A dossier is scored: one member's sheet, a council of nine, and what is missing for one star more. No shop is needed.
import { median, timed } from "../bin/lib/measure.mjs"

const MEMBERS = 9
/** Milliseconds that scoring a dossier may take. */
const LIMIT = 5

/** Answers rows { title, value } for the report; throws when scoring a dossier is slower than allowed. */
export async function measureScoring({ quick }) {
  const { councilResult, criteriaOf, scoreSheet, whyNotMore } = await import("../packages/domain/dist/esm/index.mjs")
  const { ALL_CRITERIA_SETS } = await import("../packages/domain/dist/esm/criteria/sets.mjs")
  const next = chance()
  const sheetOf = (set) => ({
    options: Object.fromEntries(
      criteriaOf(set).map(({ code, options }) => [code, options[Math.floor(next() * options.length)].id]),
    ),
    knockOuts: [],
  })
  const works = {
    "One score sheet": (set) => () => scoreSheet(set, set.sheets[0]),
    [`A council of ${MEMBERS}`]: (set) => () => councilResult(set, set.sheets),
    "What is missing for one star more": (set) => () => whyNotMore(set, set.sheets[0]),
  }
  const times = Object.fromEntries(Object.keys(works).map((title) => [title, []]))
  for (let round = 0; round < (quick ? 5 : 50); round++)
    for (const set of ALL_CRITERIA_SETS) {
      const scored = { ...set, sheets: Array.from({ length: MEMBERS }, () => sheetOf(set)) }
      for (const [title, work] of Object.entries(works)) times[title].push((await timed(work(scored)))[0])
    }
  return Object.entries(times).map(([title, all]) => {
    const half = median(all)
    if (half > LIMIT) throw new Error(`${title} takes ${half.toFixed(2)} ms, more than ${LIMIT}`)
    const slow = [...all].sort((a, b) => a - b)[Math.floor(all.length * 0.99)]
    return { title, value: `${half.toFixed(2)} ms; of a hundred the slowest ${slow.toFixed(1)} ms` }
  })
}

/** The same answers in every run. */
function chance() {
  let state = 26_2026
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}
