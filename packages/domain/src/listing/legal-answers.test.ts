import fc from "fast-check"
import { expect, test } from "vitest"
import { CRITERIA_SETS } from "./criteria-sets"
import { legalAnswers, missingAnswers } from "./legal-answers"
import { content, pack } from "./listing-content.test-data"

const DAY = "2026-11-22"

test.each([
  ["food", 1, ["net", "storage"]],
  ["food", 8, ["net", "ingredients", "shelfLifeDays", "storage", "declarationNumber"]],
  ["food", null, ["net", "ingredients", "shelfLifeDays", "storage"]],
  ["beverage", 14, ["net", "ingredients", "shelfLifeDays", "storage", "warnings"]],
  ["medicinal", 18, ["net", "ingredients", "shelfLifeDays", "storage", "warnings", "declarationNumber"]],
  ["handicraft", 21, []],
  ["ornamental", 24, []],
] as const)("%s, set %s", (group, criteriaSet, answers) =>
  expect(legalAnswers({ group, criteriaSet }, DAY)).toEqual(answers),
)

test("five answers leave the label open, and answering it closes it", () => {
  const five = content()
  expect(missingAnswers(five, DAY)).toEqual(["ingredients", "shelfLifeDays", "storage", "declarationNumber"])
  const words = { vi: "Tôm đất 100 %", en: null }
  const whole = content({ ingredients: words, storage: words, shelfLifeDays: 180, declarationNumber: "01/TK/2026" })
  expect(missingAnswers(whole, DAY)).toEqual([])
})

test("one pack without its content is enough to ask", () =>
  expect(missingAnswers(content({ packs: [pack(), pack({ net: null })] }), DAY)).toContain("net"))

test("what is missing was asked for", () =>
  fc.assert(
    fc.property(fc.constantFrom(...CRITERIA_SETS.filter(({ group }) => group !== "tourism")), ({ group, number }) => {
      if (group === "tourism") return
      const one = content({ group, criteriaSet: number })
      const asked = legalAnswers(one, DAY)
      for (const answer of missingAnswers(one, DAY)) expect(asked).toContain(answer)
    }),
  ))
