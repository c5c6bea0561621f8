import { expect, test } from "vitest"
import { SettingsDataSchema } from "../modules/setting/defaults"
import { factNames, fillIn, type LawFacts, spanWords } from "./law-text"
import { LAW_TEXTS } from "./texts"

const facts: LawFacts = {
  settings: { ...SettingsDataSchema.parse({ operator: { phone: "0912345678" } }), demo: true, dataId: "d" },
  transferHoldMinutes: 1440,
}

test("facts are filled in; what is not given, or no fact, is marked", () => {
  expect(fillIn("Gọi {phone}, giữ {transferHold}.", facts, "vi")).toBe("Gọi 0912345678, giữ 24 giờ.")
  expect(fillIn("{email} {anything}", facts, "vi")).toBe("(chưa ghi) (chưa ghi)")
  expect(fillIn("{email}", facts, "en")).toBe("(not given yet)")
})

test("our texts name no fact that there is not", () => {
  const names = new Set(factNames(facts))
  const asked = Object.values(LAW_TEXTS).flatMap(({ vi, en }) => `${vi}${en}`.match(/\{\w+\}/g) ?? [])
  expect(asked.map((name) => name.slice(1, -1)).filter((name) => !names.has(name))).toEqual([])
})

test("both languages of a text name the same facts", () => {
  const named = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
  for (const { vi, en } of Object.values(LAW_TEXTS)) expect(named(en)).toEqual(named(vi))
})

test.each([
  [60, "60 phút", "60 minutes"],
  [90, "90 phút", "90 minutes"],
  [120, "2 giờ", "2 hours"],
  [1440, "24 giờ", "24 hours"],
])("%i minutes", (minutes, vi, en) => expect([spanWords(minutes, "vi"), spanWords(minutes, "en")]).toEqual([vi, en]))
