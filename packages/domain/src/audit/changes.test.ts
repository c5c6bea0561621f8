import { expect, test } from "vitest"
import { changesOf, readableValue } from "./changes"

test("what changed is told, what stayed and what nobody reads is not", () =>
  expect(
    changesOf({
      before: { price: 90_000, name: "Gạo", member: "mem_1", lines: [{ a: 1 }] },
      after: { price: 95_000, name: "Gạo", member: "mem_1", reason: "được mùa", product_id: "prod_1" },
    }),
  ).toEqual([
    { field: "price", before: 90_000, after: 95_000 },
    { field: "reason", before: null, after: "được mùa" },
  ]))

test("nothing was told", () => expect(changesOf({ before: null, after: null })).toEqual([]))

test.each([
  [95_000, "95.000", "95,000"],
  [950, "950", "950"],
  ["0912345678", "0912345678", "0912345678"],
  [-1_250_000, "-1.250.000", "-1,250,000"],
  ["2026-12-22", "22/12/2026", "22 Dec 2026"],
  ["2026-11-22T09:12:00.000Z", "16:12 22/11/2026", "16:12, 22 Nov 2026"],
  ["được mùa", "được mùa", "được mùa"],
])("%s is read as %s, in English as %s", (value, vi, en) =>
  expect([readableValue(value, "vi"), readableValue(value, "en")]).toEqual([vi, en]),
)
