import { expect, test } from "vitest"
import { changesOf } from "./changes"

test("what changed is told, what stayed and what nobody reads is not", () =>
  expect(
    changesOf({
      before: { price: 90_000, name: "Gạo", member: "mem_1", lines: [{ a: 1 }] },
      after: { price: 95_000, name: "Gạo", member: "mem_1", reason: "được mùa", product_id: "prod_1" },
    }),
  ).toEqual([
    { field: "price", before: "90000", after: "95000" },
    { field: "reason", before: null, after: "được mùa" },
  ]))

test("nothing was told", () => expect(changesOf({ before: null, after: null })).toEqual([]))
