import { expect, test } from "vitest"
import { isAlcohol } from "./is-alcohol"
import { recognisedGoods } from "./recognised-goods.test-data"

test("of the recognised goods exactly the six that are rượu", () =>
  expect(recognisedGoods().flatMap(({ title, group }) => (isAlcohol(title, group) ? title : []))).toEqual([
    "Rượu nhung hươu Hương Luật",
    "Rượu nhung hươu Ngọc Linh",
    "Rượu sâm bố chính",
    "Rượu nhàu",
    "Rượu đông trùng hạ thảo",
    "Rượu trái giác 5 Quốc",
  ]))

test.each([
  ["Rượu nhàu", "beverage"],
  ["RUOU NHAU", "beverage"],
  ["rượu cần", "food"],
  ["Rượu thuốc", "medicinal"],
  ["Bia thủ công", "beverage"],
  ["Vang sim", "beverage"],
  ["Sâm panh dứa", "beverage"],
  ["Nước nho Vodka", "beverage"],
] as const)("%s (%s) is alcohol", (title, group) => {
  expect(isAlcohol(title, group)).toBe(true)
  expect(isAlcohol(title.normalize("NFD"), group)).toBe(true)
})

test.each([
  ["Trái giác", "food"],
  ["Mật hoa dừa lên men", "food"],
  ["Nước cốt trái nhàu nguyên chất", "beverage"],
  ["beCHAMP Coffee Honey Nắng Vàng", "beverage"],
  ["Vàng sữa", "food"],
  ["Bìa sách", "handicraft"],
  ["Bìa đậu", "food"],
  ["Bình rượu gốm", "handicraft"],
  ["Men rượu", "food"],
  ["Trà giải rượu", "beverage"],
  ["Cơm rượu nếp cẩm", "food"],
  ["Bia không cồn", "beverage"],
  ["Làng nghề rượu Phú Lễ", "tourism"],
] as const)("%s (%s) is not", (title, group) => expect(isAlcohol(title, group)).toBe(false))
