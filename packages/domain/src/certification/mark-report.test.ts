import { expect, test } from "vitest"
import { MARK_REPORT_STATES, nextReportState, reportCode } from "./mark-report"

test.each([
  ["new", "look", "looking"],
  ["new", "uphold", "upheld"],
  ["looking", "dismiss", "dismissed"],
  ["looking", "look", null],
] as const)("%s, %s: %s", (state, act, next) => expect(nextReportState(state, act)).toBe(next))

test("what was decided stays decided", () => {
  for (const act of ["look", "uphold", "dismiss"] as const)
    expect(MARK_REPORT_STATES.map((state) => nextReportState(state, act)).slice(2)).toEqual([null, null])
})

test("a report's code can be read aloud", () =>
  expect(reportCode(new Uint8Array([1, 2, 3, 4, 5]))).toMatch(/^BC-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/))
