import fc from "fast-check"
import { expect, test } from "vitest"
import { composedFold, foldVietnamese, markedWords } from "./fold-vietnamese"

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

test.each([
  ["Gạo ngọc Đỏ, gạo ngon", ["gạo", "ngọc", "đỏ"]],
  ["GẠO NGỌC".normalize("NFD"), ["gạo", "ngọc"]],
  ["gao ngoc do", []],
  ["Trà 100% Shan Tuyết", ["trà", "tuyết"]],
  ["", []],
])("marked words of %s", (text, words) => expect(markedWords(text)).toEqual(markedWords(words.join(" "))))

test("marks make a difference, the place of a tone makes none", () => {
  expect(markedWords("hòa quý ngoáy")).toEqual(markedWords("hoà quý ngóay"))
  expect(markedWords("gạo")).not.toEqual(markedWords("gáo"))
  expect(markedWords("lợn")).not.toEqual(markedWords("lộn"))
  expect(markedWords("gạo, lợn")).toHaveLength(2)
})

test.each([
  ["gaoj ngocj ddor", "gao ngoc do"],
  ["nuowcs mawms", "nuoc mam"],
  ["nuwowcs mawsm", "nuoc mam"],
  ["mwowif twj", "muoi tu"],
  ["ddawks lawks", "dak lak"],
  ["gao5 ngoc5 d9o3", "gao ngoc do"],
  ["nuoc71 ma8m1", "nuoc mam"],
  ["Chees bieesn", "che bien"],
])("%s was meant as %s", (typed, meant) => expect(composedFold(typed)).toBe(meant))

test("what is composed already stays as it is", () => {
  for (const text of [
    "Gạo ngọc đỏ hương dứa",
    "Trà Shan tuyết cổ thụ",
    "Nghêu lụa Bến Tre",
    "Rượu sim Phú Quốc",
    "Xoài sấy dẻo",
  ])
    expect(composedFold(text)).toBe(foldVietnamese(text))
})
