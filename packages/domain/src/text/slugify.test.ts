import fc from "fast-check"
import { expect, test } from "vitest"
import { slugify } from "./slugify"

test.each([
  ["Nước mắm Phú Quốc Khải Hoàn 38 độ đạm", "nuoc-mam-phu-quoc-khai-hoan-38-do-dam"],
  ["Tôm sú nguyên con luộc/hấp đông lạnh", "tom-su-nguyen-con-luoc-hap-dong-lanh"],
  ["Yến chưng đường phèn 100%", "yen-chung-duong-phen-100"],
  ["Điểm du lịch sinh thái - Homestay Hương Tràm", "diem-du-lich-sinh-thai-homestay-huong-tram"],
  ["yến sào Hi!Nest", "yen-sao-hi-nest"],
  ["…", ""],
])("%s → %s", (text, slug) => {
  expect(slugify(text)).toBe(slug)
  expect(slugify(text.normalize("NFD"))).toBe(slug)
})

test("a slug holds words between single hyphens, and is its own slug", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const slug = slugify(text)
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      expect(slugify(slug)).toBe(slug)
    }),
  ))
