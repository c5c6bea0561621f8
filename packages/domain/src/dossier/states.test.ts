import fc from "fast-check"
import { expect, test } from "vitest"
import {
  actsIn,
  DOSSIER_ACTS,
  DOSSIER_ROLES,
  DOSSIER_STATES,
  type DossierAct,
  type DossierState,
  deskOf,
  ENDED_DOSSIER_STATES,
  isDossierOpen,
  isDossierOver,
  mayAct,
  nextState,
  waitsWhileSuspended,
} from "./states"

const walk = (acts: readonly DossierAct[]): (DossierState | null)[] => {
  const seen: (DossierState | null)[] = []
  acts.reduce<DossierState | null>((state, act) => {
    const next = state && nextState(state, act)
    seen.push(next)
    return next
  }, "draft")
  return seen
}

test("returned once, forwarded, completed for the province, studied, scored and awarded", () => {
  const acts: DossierAct[] = ["file", "return", "file", "forward", "want_more", "complete", "accept", "want_tests"]
  expect(walk([...acts, "report", "enter_round", "score", "award"])).toEqual([
    "filed",
    "returned",
    "filed",
    "forwarded",
    "more_wanted",
    "forwarded",
    "studying",
    "studying",
    "ready",
    "in_council",
    "scored",
    "awarded",
  ])
})

test("the ministry awards, or gives it back to be awarded or assessed again by the province", () => {
  const toMinistry: DossierAct[] = ["file", "forward", "accept", "report", "enter_round", "score", "prepare", "send"]
  expect(walk([...toMinistry, "ministry_awards"]).at(-1)).toBe("awarded")
  expect(walk([...toMinistry, "ministry_returns", "award"]).at(-1)).toBe("awarded")
  expect(walk([...toMinistry, "ministry_returns", "enter_round"]).at(-1)).toBe("in_council")
  expect(walk([...toMinistry, "ministry_returns", "refuse"]).at(-1)).toBe("not_awarded")
})

test.each([
  ["draft", "forward"],
  ["returned", "forward"],
  ["filed", "file"],
  ["filed", "award"],
  ["forwarded", "forward"],
  ["forwarded", "withdraw"],
  ["ready", "score"],
  ["scored", "score"],
  ["for_ministry", "award"],
  ["awarded", "refuse"],
  ["withdrawn", "file"],
] as const)("%s does not allow %s", (state, act) => expect(nextState(state, act)).toBeNull())

test("it is over exactly when it was awarded, was not, or was taken back", () => {
  expect(ENDED_DOSSIER_STATES).toEqual(["awarded", "not_awarded", "withdrawn"])
  for (const state of DOSSIER_STATES) expect(isDossierOver(state)).toBe(deskOf(state) === null)
})

test("every state can be reached, and from every state an end", () => {
  const reach = (from: DossierState): Set<DossierState> => {
    const seen = new Set<DossierState>([from])
    for (const state of seen) for (const act of actsIn(state)) seen.add(nextState(state, act) ?? state)
    return seen
  }
  expect(reach("draft").size).toBe(DOSSIER_STATES.length)
  for (const state of DOSSIER_STATES) expect([...reach(state)].some(isDossierOver)).toBe(true)
})

test("no sequence of acts awards anything that was not scored by a council", () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...DOSSIER_ACTS), { maxLength: 30 }), (acts) => {
      let state: DossierState = "draft"
      let wasScored = false
      for (const act of acts) {
        state = nextState(state, act) ?? state
        wasScored ||= state === "scored"
      }
      return state !== "awarded" || wasScored
    }),
  ))

test("a producer changes answers only while it is the producer's turn", () => {
  for (const state of DOSSIER_STATES) expect(isDossierOpen(state)).toBe(deskOf(state) === "producer")
})

test("producers file and take back, and decide nothing", () => {
  const acts = (role: (typeof DOSSIER_ROLES)[number]) => DOSSIER_ACTS.filter((act) => mayAct(role, act))
  expect(acts("producer")).toEqual(["file", "withdraw", "complete"])
  expect(acts("commune_officer")).toEqual(["file", "return", "forward", "reject", "complete"])
  expect(acts("council_member")).toEqual(["score"])
  expect(acts("viewer")).toEqual([])
  expect(acts("operator")).toEqual([...DOSSIER_ACTS])
  for (const act of DOSSIER_ACTS)
    expect(DOSSIER_ROLES.some((role) => role !== "operator" && mayAct(role, act))).toBe(true)
})

test("while a producer is suspended, a dossier may go back or end, and nothing else", () => {
  const open = DOSSIER_ACTS.filter((act) => !waitsWhileSuspended(act))
  expect(open).toEqual([
    "withdraw",
    "return",
    "reject",
    "want_more",
    "want_tests",
    "report",
    "score",
    "refuse",
    "ministry_returns",
  ])
})
