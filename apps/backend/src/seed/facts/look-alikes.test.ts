import { lookAlikes } from "./look-alikes"
import { ProductRow } from "./rows"
import { readFacts } from "./tsv"

/**
 * data/review.tsv is what a person goes through. After a change of the list write it anew with
 * `npx vitest run --config vitest.unit.config.ts src/seed/facts/look-alikes.test.ts -u`.
 */
test("the rows that look alike are listed for review", async () => {
  const rows = readFacts("products.tsv", ProductRow)
  const cells = (row: number) => {
    const { name, producer, province } = rows[row - 1] ?? { name: "", producer: null, province: "" }
    return [row, name, producer ?? "", province]
  }
  const header = [
    "reason",
    "row",
    "name",
    "producer",
    "province",
    "other_row",
    "other_name",
    "other_producer",
    "other_province",
  ]
  const lines = lookAlikes(rows).map(({ reason, rows: [a, b] }) => [reason, ...cells(a), ...cells(b)])
  const text = `${[header, ...lines].map((line) => line.join("\t")).join("\n")}\n`
  await expect(text).toMatchFileSnapshot("../../../data/review.tsv")
})

test("one product of Trà Vinh Farm is told apart from what only looks alike", () => {
  const found = lookAlikes(readFacts("products.tsv", ProductRow))
  expect(found.filter(({ reason }) => reason === "one product")).toEqual([{ reason: "one product", rows: [111, 115] }])
  expect(found.filter(({ reason }) => reason === "same name").length).toBeGreaterThan(4)
})
