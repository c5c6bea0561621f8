import { expect, test } from "vitest"
import { communeLabel, provinceLabel } from "./labels"

test.each([
  ["commune", "Tiên Điền", "Xã Tiên Điền", "Tiên Điền commune"],
  ["ward", "1 Bảo Lộc", "Phường 1 Bảo Lộc", "1 Bảo Lộc ward"],
  ["special_zone", "Phú Quốc", "Đặc khu Phú Quốc", "Phú Quốc special zone"],
] as const)("%s %s", (kind, name, vi, en) => {
  expect(communeLabel(kind, name)).toBe(vi)
  expect(communeLabel(kind, name, "en")).toBe(en)
})

test.each([
  ["province", "Hà Tĩnh", "Tỉnh Hà Tĩnh", "Hà Tĩnh province"],
  ["city", "Cần Thơ", "Thành phố Cần Thơ", "Cần Thơ city"],
] as const)("%s %s", (kind, name, vi, en) => {
  expect(provinceLabel(kind, name)).toBe(vi)
  expect(provinceLabel(kind, name, "en")).toBe(en)
})
