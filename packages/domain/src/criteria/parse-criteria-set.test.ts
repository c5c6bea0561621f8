import { describe, expect, test } from "vitest"
import rice from "./data/2026/set-03.json"
import tourism from "./data/2026/set-26.json"
import partA from "./data/words/part-a.json"
import partB from "./data/words/part-b.json"
import partC from "./data/words/part-c.json"
import shared from "./data/words/shared.json"
import { CriteriaFileError } from "./json-reader"
import { parseCriteriaSet } from "./parse-criteria-set"

const WORDS = { ...shared, criteria: { ...partA, ...partB, ...partC } }

/** A copy of a file in which one value, named by its path, is another; nothing takes it away. */
function changed(file: unknown, path: string, value?: unknown): unknown {
  const [key = "", ...rest] = path.split(".")
  const step = (old: unknown) => (rest.length > 0 ? changed(old, rest.join("."), value) : value)
  if (Array.isArray(file)) return file.map((old: unknown, index) => (String(index) === key ? step(old) : old))
  return typeof file === "object" && file !== null ? { ...file, [key]: step(Reflect.get(file, key)) } : file
}

const fault = (file: unknown, words: unknown = WORDS): string => {
  try {
    parseCriteriaSet(file, words, "set-03.json")
    return "taken"
  } catch (error) {
    if (!(error instanceof CriteriaFileError)) throw error
    return error.message
  }
}

test("the files as they are are taken", () => {
  expect(fault(rice)).toBe("taken")
  expect(fault(tourism)).toBe("taken")
})

describe("a file with a slip is refused, with the place named:", () => {
  test.each([
    ["parts.0.criteria.0.max", 4, "set-03.json parts A criteria 1.1: its best option is worth 3 instead of 4"],
    [
      "parts.0.criteria.0.options.2.points",
      4,
      "set-03.json parts A criteria 1.1: its best option is worth 4 instead of 3",
    ],
    ["parts.0.criteria.0.options.1.points", 0, "set-03.json parts A criteria 1.1: options do not rise"],
    [
      "parts.0.criteria.0.options.1.points",
      1.5,
      "set-03.json parts A criteria 1.1 options 2 points: not whole points: 1.5",
    ],
    ["parts.0.criteria.0.options.1.gate", 2, "set-03.json parts A criteria 1.1 options 2 gate: 2 is none of 3, 4, 5"],
    ["parts.0.criteria.4.options.2.gate", 5, "set-03.json parts A criteria 1.5: two options carry the same gate"],
    ["parts.0.criteria.4.options.3.gate", 3, "set-03.json parts A criteria 1.5: gates do not rise"],
    ["parts.0.criteria.1.code", "1.1", "set-03.json parts: 1.1 stands twice"],
    ["parts.0.criteria.1.code", "", "set-03.json parts A criteria 2 code: words are missing"],
    ["parts.0.criteria.1.words", "nothing-like-it", "words criteria nothing-like-it: not an object"],
    ["parts.0.criteria.1.note", "no-such-note", "words notes no-such-note: not an object"],
    ["parts.0.headings.0.max", 17, "set-03.json parts A: heading 1: 18 points below it instead of 17"],
    ["parts.1.max", 26, "set-03.json parts B max: 26 is none of 25"],
    ["parts.1.code", "D", 'set-03.json parts D code: "D" is none of B'],
    ["parts.2", undefined, "set-03.json parts 3: not an object"],
    [
      "group",
      "furniture",
      'set-03.json group: "furniture" is none of food, beverage, medicinal, handicraft, ornamental, tourism',
    ],
    ["validFrom", "2026-02-30", "set-03.json validFrom: not a date: 2026-02-30"],
    ["validTo", "2026-05-22", "set-03.json validTo: ends before it begins"],
    ["legalBasis", " ", "set-03.json legalBasis: words are missing"],
    ["name.en", undefined, "set-03.json name en: words are missing"],
    ["knockOuts.1.code", "forged-file", "set-03.json knockOuts: forged-file stands twice"],
    ["knockOuts.1.code", "bad-luck", "words knockOuts bad-luck: not an object"],
    ["knockOuts.0.criterion", "99", "set-03.json: forged-file: no criterion 99"],
    ["parts.0.criteria.0.options.0.knockOut", "bad-luck", "set-03.json: 1.1: no knock-out bad-luck"],
  ])("%s = %j", (path, value, message) => expect(fault(changed(rice, path, value))).toBe(message))

  test("a part whose criteria do not add up", () => {
    const lower = changed(rice, "parts.0.criteria.0.options.2.points", 2)
    expect(fault(changed(lower, "parts.0.criteria.0.max", 2))).toBe(
      "set-03.json parts A: its criteria add up to 39 instead of 40",
    )
  })

  test("an option without words, or words of one language", () => {
    expect(fault(rice, changed(WORDS, "criteria.capacity.options", []))).toBe(
      "set-03.json parts A criteria 1.4: 3 options, but words for 0",
    )
    expect(fault(rice, changed(WORDS, "criteria.capacity.options.1.en"))).toBe(
      "words criteria capacity options 2 en: words are missing",
    )
  })

  test.each([
    ["parts.2.criteria.2.cases.1.options.1.points", 2, "its best option is worth 2 instead of 3"],
    ["parts.2.criteria.2.cases", [], "cases are two, A and B, or none"],
  ])("a case that is worth something else: %s", (path, value, message) =>
    expect(fault(changed(tourism, path, value))).toContain(message),
  )

  test.each([null, 7, [], "{}"])("a file that is %j", (file) => expect(fault(file)).not.toBe("taken"))
})
