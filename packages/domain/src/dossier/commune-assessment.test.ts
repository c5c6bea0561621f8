import { expect, test } from "vitest"
import { type CheckResults, COMMUNE_CHECKS, missingInChecks, NO_CHECKS } from "./commune-assessment"

const ALL_MET = Object.fromEntries(
  COMMUNE_CHECKS.map((check) => [check, { judgement: "met", text: "" }]),
) as unknown as CheckResults

test("an empty form lacks every judgement", () =>
  expect(missingInChecks(NO_CHECKS)).toEqual(Object.fromEntries(COMMUNE_CHECKS.map((check) => [check, "judgement"]))))

test("what is met needs no words", () => expect(missingInChecks(ALL_MET)).toEqual({}))

test.each(["partly", "not_met"] as const)("what is %s is explained, and blanks explain nothing", (judgement) => {
  const results = { ...ALL_MET, labour: { judgement, text: "  " } }
  expect(missingInChecks(results)).toEqual({ labour: "text" })
  expect(missingInChecks({ ...results, labour: { judgement, text: "Thuê người ngoài xã" } })).toEqual({})
})
