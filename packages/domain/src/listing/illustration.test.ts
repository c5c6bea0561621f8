import fc from "fast-check"
import { expect, test } from "vitest"
import { ILLUSTRATIONS, illustrationFor } from "./illustration"
import { PRODUCT_GROUPS } from "./product-group"
import { recognisedGoods } from "./recognised-goods.test-data"

test.each(recognisedGoods())("$title is drawn as $illustration", ({ title, group, illustration }) => {
  expect(illustrationFor(title, group)).toBe(illustration)
  expect(illustrationFor(title.normalize("NFD").toUpperCase(), group)).toBe(illustration)
})

test.each([
  ["Kẹo dừa sáp ca cao", "food", "candy"],
  ["Hạt ca cao - mật hoa dừa", "food", "coffee"],
  ["Cà phê bánh mì", "food", "coffee"],
  ["Cá cơm", "food", "fish"],
  ["Cà pháo muối", "food", "crock"],
  ["Cacao", "beverage", "coffee"],
  ["Lúa gạo lứt", "food", "rice"],
  ["Khăn rằn", "handicraft", "craft"],
  ["Mai vàng", "ornamental", "flower"],
  ["Nấm rơm", "food", "mushroom"],
  ["Măng cụt", "food", "fruit"],
  ["Yến mạch cán", "food", "powder"],
  ["Trà sen", "beverage", "tea"],
  ["Khô bò", "food", "sausage"],
  ["Ví nam da cá sấu", "handicraft", "leather"],
  ["Sữa non", "food", "rice"],
  ["Nước suối", "beverage", "nectar"],
  ["Viên nang", "medicinal", "balm"],
  ["", "food", "rice"],
] as const)("%s, %s: %s", (title, group, illustration) => expect(illustrationFor(title, group)).toBe(illustration))

test("there is always a drawing", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(...PRODUCT_GROUPS), (title, group) => {
      expect(ILLUSTRATIONS).toContain(illustrationFor(title, group))
    }),
  ))
