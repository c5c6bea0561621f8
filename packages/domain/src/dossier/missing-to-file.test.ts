import { expect, test } from "vitest"
import { criteriaOf } from "../criteria/criteria-set"
import { criteriaSetOn } from "../criteria/sets"
import { renewalWindow } from "./deadlines"
import { isReadyToFile, missingToFile } from "./missing-to-file"

const set = criteriaSetOn(3, "2026-11-22")
const whole = {
  options: Object.fromEntries(criteriaOf(set).map(({ code, options }) => [code, options[0]?.id ?? ""])),
  knockOuts: [],
}
const filing = { kind: "first", set, answers: whole, changes: [], renewal: null } as const

test("a first dossier is ready once every criterion is answered", () => {
  expect(isReadyToFile(missingToFile(filing))).toBe(true)
  const { "1.1": _, ...options } = whole.options
  const missing = missingToFile({ ...filing, answers: { ...whole, options } })
  expect(missing.answers).toEqual(["1.1"])
  expect(isReadyToFile(missing)).toBe(false)
})

test.each([
  ["first", [], null],
  ["upgrade", [], "missing"],
  ["upgrade", [{ evidence: [] }], "unproved"],
  ["upgrade", [{ evidence: [] }, { evidence: ["devid_1"] }], null],
  ["reassessment", [], "missing"],
  ["reassessment", [{ evidence: [] }], null],
] as const)("%s with changes %j lacks %s", (kind, changes, lack) =>
  expect(missingToFile({ ...filing, kind, changes }).changes).toBe(lack),
)

test("a renewal waits for its window; one that is late is still taken", () => {
  const on = (today: string) =>
    missingToFile({
      ...filing,
      kind: "reassessment",
      changes: [{ evidence: [] }],
      renewal: renewalWindow("2027-12-31", today),
    })
  expect(on("2027-01-01").opensOn).toBe("2027-07-04")
  expect(isReadyToFile(on("2027-07-04"))).toBe(true)
  expect(isReadyToFile(on("2027-12-01"))).toBe(true)
})
