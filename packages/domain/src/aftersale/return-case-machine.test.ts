import fc from "fast-check"
import { expect, test } from "vitest"
import {
  canAppeal,
  canMoveCase,
  isCaseOver,
  judgeOf,
  RETURN_CASE_STATES,
  RETURN_OUTCOMES,
  returnCaseMachine,
  stateAfterAnswer,
} from "./return-case-machine"

const state = fc.constantFrom(...RETURN_CASE_STATES)
const outcome = fc.constantFrom(...RETURN_OUTCOMES)

test("every state can be reached from the opening, and from each an end can be reached", () => {
  const reach = (from: (typeof RETURN_CASE_STATES)[number], seen = new Set([from])) => {
    for (const next of returnCaseMachine[from]) if (!seen.has(next)) reach(next, seen.add(next))
    return seen
  }
  expect([...reach("open")].sort()).toEqual([...RETURN_CASE_STATES].sort())
  for (const from of RETURN_CASE_STATES) expect([...reach(from)].some(isCaseOver)).toBe(true)
})

test("an answer of whoever is asked is a move that the states allow; of anybody else it is refused", () =>
  fc.assert(
    fc.property(state, fc.constantFrom("shop", "operator"), outcome, fc.boolean(), (from, by, answered, goodsBack) => {
      const answer = () => stateAfterAnswer(from, by, { outcome: answered, goodsBack })
      if (judgeOf(from) !== by || (answered === "refusal" && goodsBack)) expect(answer).toThrow(RangeError)
      else expect(canMoveCase(from, answer())).toBe(true)
    }),
  ))

test.each([
  ["open", "shop", "refund", false, "refunding"],
  ["open", "shop", "part_refund", true, "awaiting_goods"],
  ["open", "shop", "replacement", false, "replacing"],
  ["open", "shop", "refusal", false, "refused"],
  ["escalated", "operator", "refusal", false, "closed"],
  ["escalated", "operator", "replacement", true, "awaiting_goods"],
] as const)("%s, the %s says %s, goods back %s: %s", (from, by, answered, goodsBack, to) =>
  expect(stateAfterAnswer(from, by, { outcome: answered, goodsBack })).toBe(to),
)

test("only the shop's refusal is taken further, and only once", () => {
  expect(RETURN_CASE_STATES.filter((one) => canAppeal(one, false))).toEqual(["refused"])
  expect(canAppeal("refused", true)).toBe(false)
})

test("money that is on its way, and a case that is over, cannot be taken back", () => {
  for (const from of ["refunding", "settled", "closed", "withdrawn"] as const) {
    expect(canMoveCase(from, "withdrawn")).toBe(false)
    expect(canMoveCase(from, "escalated")).toBe(false)
  }
})

test("sending a replacement settles nothing: the shop's money waits until it has arrived", () => {
  expect(returnCaseMachine.replacing).not.toContain("settled")
  expect(isCaseOver("replacement_sent")).toBe(false)
  expect(canMoveCase("replacement_sent", "withdrawn")).toBe(false)
})
