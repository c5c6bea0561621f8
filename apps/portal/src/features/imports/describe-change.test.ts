import { expect, test } from "vitest"
import { describeChange } from "./describe-change"

const change = (field: Parameters<typeof describeChange>[0]["field"], before: unknown, after: unknown) =>
  describeChange({ field, before, after, needsReview: false }, "vi", "trống").replaceAll("\u00a0", " ")

test("a change is said in one line, with what it was", () => {
  const prices = (a: number, b: number) => [
    { variantId: "v1", price: a },
    { variantId: "v2", price: b },
  ]
  expect(change("price", prices(92_000, 50_000), prices(95_000, 50_000))).toBe("92.000 ₫ → 95.000 ₫")
  expect(change("stock", [{ variantId: "v1", stock: 4 }], [{ variantId: "v1", stock: 0 }])).toBe("4 → 0")
  expect(change("group", "food", "beverage")).toBe("Thực phẩm → Đồ uống")
  expect(change("storage", null, { vi: "Để nơi khô", en: null })).toBe("trống → “Để nơi khô”")
  expect(change("shelfLifeDays", 90, 365)).toBe("90 → 365")
  expect(change("packs", [], [{ title: { vi: "túi 1 kg", en: null } }])).toBe("trống → túi 1 kg")
  expect(change("description", { vi: "x".repeat(200), en: null }, { vi: "y", en: null })).toMatch(/^“x{79}…” → “y”$/)
})
