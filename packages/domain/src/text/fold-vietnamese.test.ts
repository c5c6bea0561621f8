import fc from "fast-check"
import { expect, test } from "vitest"
import { foldVietnamese } from "./fold-vietnamese"

const LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"

test.each([
  ["Gạo ngọc đỏ", "gao ngoc do"],
  ["ĐƯỜNG HOA DỪA", "duong hoa dua"],
  ["  Mắm\u00a0 cá\tmào\ngà ", "mam ca mao ga"],
  ["Đắk Lắk", "dak lak"],
  ["Ðà Lạt", "da lat"], // written with an Icelandic eth, as old fonts did
  ["Hòa", "hoa"],
  ["Hoà", "hoa"],
  ["Cà\u200b phê", "ca phe"],
  ["", ""],
])("%s → %s", (text, folded) => {
  expect(foldVietnamese(text)).toBe(folded)
  expect(foldVietnamese(text.normalize("NFD"))).toBe(folded)
})

test("every Vietnamese letter folds to one of a to z, in either case and either form", () => {
  for (const letter of LETTERS)
    for (const form of [letter, letter.toUpperCase(), letter.normalize("NFD"), letter.toUpperCase().normalize("NFD")])
      expect(foldVietnamese(form)).toMatch(/^[a-z]$/)
})

test("folding twice changes nothing; both Unicode forms fold alike", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const folded = foldVietnamese(text)
      expect(foldVietnamese(folded)).toBe(folded)
      expect(foldVietnamese(text.normalize("NFD"))).toBe(folded)
    }),
  ))
