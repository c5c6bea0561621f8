import { expect, test } from "vitest"
import { wordsToDrop } from "./drop-word"

test("each word can be dropped", () => {
  expect(wordsToDrop("gạo  ngọc đỏ")).toEqual([
    { word: "gạo", rest: "ngọc đỏ" },
    { word: "ngọc", rest: "gạo đỏ" },
    { word: "đỏ", rest: "gạo ngọc" },
  ])
})

test("a word written twice is offered once", () => {
  expect(wordsToDrop("trà trà")).toEqual([{ word: "trà", rest: "trà" }])
})

test.each(["", "gạo", "một hai ba bốn năm sáu"])("nothing to drop of %j", (q) => {
  expect(wordsToDrop(q)).toEqual([])
})
