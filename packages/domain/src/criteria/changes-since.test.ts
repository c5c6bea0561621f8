import { describe, expect, test } from "vitest"
import { changesSince } from "./changes-since"
import { allBest, withOption } from "./criteria.test-data"
import { criteriaOf } from "./criteria-set"
import { criteriaSetOn } from "./sets"

const RICE = criteriaSetOn(3, "2026-11-22")
const CAKES = criteriaSetOn(6, "2026-11-22")
const BEST = allBest(RICE)

describe("what changed since the last sheet", () => {
  test("is nothing for the same answers", () =>
    expect(changesSince({ set: RICE, answers: BEST }, { set: RICE, answers: BEST })).toEqual({
      sameSet: true,
      changes: [],
      unmatched: { before: [], after: [] },
      knockOutsAdded: [],
      knockOutsGone: [],
      points: 0,
    }))

  test("is told answer by answer, with what it brings", () => {
    const { "9": _, ...options } = BEST.options
    const before = withOption({ ...BEST, options }, "4.1", "4.1.b")
    const after = withOption({ ...BEST, knockOuts: ["forged-file"] }, "1.1", "1.1.a")
    const changes = changesSince(
      { set: RICE, answers: { ...before, knockOuts: ["incomplete-file"] } },
      { set: RICE, answers: after },
    )
    expect(changes.changes.map(({ code, from, to, points }) => [code.after, from?.id, to?.id, points])).toEqual([
      ["1.1", "1.1.c", "1.1.a", -2],
      ["4.1", "4.1.b", "4.1.d", 3],
      ["9", undefined, "9.c", 5],
    ])
    expect(changes).toMatchObject({ knockOutsAdded: ["forged-file"], knockOutsGone: ["incomplete-file"], points: 6 })
  })

  test("across two sets is matched by what is asked, and what has no counterpart is said", () => {
    const changes = changesSince({ set: RICE, answers: BEST }, { set: CAKES, answers: allBest(CAKES) })
    expect(changes.sameSet).toBe(false)
    expect(changes.unmatched.after).toContain("1.1")
    expect(changes.unmatched.before).toEqual(expect.arrayContaining(["1.1", "7"]))
    const moved = criteriaOf(CAKES).find(({ text }) => text.vi === "Hướng dẫn sử dụng")
    expect(moved?.code).toBe("10")
    expect(changes.unmatched.after).not.toContain("10")
    expect(changes.changes.every(({ from, to }) => from?.text.vi !== to?.text.vi || from?.points !== to?.points)).toBe(
      true,
    )
  })

  test("of answers that their own set does not know is refused", () =>
    expect(() =>
      changesSince({ set: RICE, answers: { options: { "1.1": "x" }, knockOuts: [] } }, { set: RICE, answers: BEST }),
    ).toThrow('QD26-03 1.1: no_such_option "x"'))
})
