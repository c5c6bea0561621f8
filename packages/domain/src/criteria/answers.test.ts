import { describe, expect, test } from "vitest"
import { type Answers, caseOf, checkAnswers, chosenOption, NO_ANSWERS, openOptions } from "./answers"
import { allBest } from "./criteria.test-data"
import { AWARDED_STARS, type Criterion, criteriaOf } from "./criteria-set"
import { gatePoints, passesGate, starsAsking } from "./gates"
import { scoreSheet } from "./score-sheet"
import { criteriaSetOn } from "./sets"

const RICE = criteriaSetOn(3, "2026-11-22")
const TOURISM = criteriaSetOn(26, "2026-11-22")

const answered = (options: Answers["options"], cases?: Answers["cases"]): Answers => ({ options, cases, knockOuts: [] })

function criterion(set: typeof RICE, code: string): Criterion {
  const found = criteriaOf(set).find((one) => one.code === code)
  if (!found) throw new Error(`${set.code} asks no ${code}`)
  return found
}

describe("answers", () => {
  test("that a set knows have no problems, complete or not", () => {
    expect(checkAnswers(RICE, allBest(RICE))).toEqual([])
    expect(checkAnswers(RICE, NO_ANSWERS)).toEqual([])
    expect(checkAnswers(TOURISM, answered({ "8": "8.B.a" }, { "8": "B", "9": "A" }))).toEqual([])
  })

  test("have every problem named at once, each at its place", () =>
    expect(
      checkAnswers(TOURISM, {
        options: { "8": "8.B.b", "9": "9.a", "99": "x", toString: "x" },
        cases: { "8": "A", "7": "A", "98": "B" },
        knockOuts: ["forged-file"],
      }),
    ).toEqual([
      { place: "9", problem: "no_such_option", value: "9.a" },
      { place: "99", problem: "no_such_criterion", value: "x" },
      { place: "toString", problem: "no_such_criterion", value: "x" },
      { place: "7", problem: "no_such_case", value: "A" },
      { place: "8", problem: "option_of_other_case", value: "8.B.b" },
      { place: "98", problem: "no_such_criterion", value: "B" },
      { place: "knockOuts", problem: "no_such_knock_out", value: "forged-file" },
    ]))

  test("of a criterion with cases open the options of one case", () => {
    const business = criterion(TOURISM, "8")
    const ids = (answers: Answers) => openOptions(business, answers).map(({ id }) => id)
    expect(ids(NO_ANSWERS)).toEqual(["8.A.a", "8.A.b", "8.B.a", "8.B.b"])
    expect(ids(answered({}, { "8": "B" }))).toEqual(["8.B.a", "8.B.b"])
    expect(ids(answered({ "8": "8.A.b" }))).toEqual(["8.A.a", "8.A.b"])
    expect(caseOf(business, answered({ "8": "8.A.b" }))).toBe("A")
    expect(caseOf(criterion(RICE, "1.1"), answered({ "1.1": "1.1.a" }, { "1.1": "A" }))).toBeNull()
  })

  test("count the same in either case", () => {
    const inCaseB = { ...allBest(TOURISM).options, "8": "8.B.b", "9": "9.B.b", "15": "15.B.b" }
    expect(scoreSheet(TOURISM, answered(inCaseB))).toMatchObject({ total: 100, stars: 5 })
  })
})

describe("a gate", () => {
  const market = criterion(RICE, "4.1")
  const chosen = (id: string) => chosenOption(market, answered({ "4.1": id }))

  test.each([
    ["4.1.a", []],
    ["4.1.b", [3]],
    ["4.1.c", [3, 4]],
    ["4.1.d", [3, 4, 5]],
  ] as const)("of the main market: %s passes %j", (id, passed) =>
    expect(AWARDED_STARS.filter((stars) => passesGate(market, chosen(id), stars))).toEqual(passed),
  )

  test("is passed by no missing answer, and always where nothing is asked", () => {
    expect(passesGate(market, null, 3)).toBe(false)
    expect(passesGate(criterion(RICE, "1.1"), null, 5)).toBe(true)
    expect([starsAsking(market), gatePoints(market, 4), gatePoints(criterion(RICE, "1.1"), 4)]).toEqual([
      [3, 4, 5],
      3,
      0,
    ])
  })
})
