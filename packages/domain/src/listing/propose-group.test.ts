import fc from "fast-check"
import { expect, test } from "vitest"
import { isSetOfGroup } from "./criteria-sets"
import { proposeGroup } from "./propose-group"
import { recognisedGoods } from "./recognised-goods.test-data"

test.each([
  ["Tôm khô", "food", 8],
  ["tom kho", "food", 8],
  ["Khô cá lóc", "food", 8],
  ["Cá lóc một nắng", "food", 8],
  ["Nước mắm Hòn Sơn", "food", 9],
  ["Mắm cá linh", "food", 8],
  ["Trà mãng cầu", "food", 12],
  ["Trà Shan tuyết Tủa Chùa", "food", 11],
  ["Rượu nếp Phú Lễ", "beverage", 14],
  ["Rượu sim", "beverage", 15],
  ["Bia thủ công", "beverage", 15],
  ["Gạo ST25", "food", 3],
  ["Xoài cát Hòa Lộc", "food", 1],
  ["Xoài sấy dẻo", "food", 7],
  ["Tinh dầu tràm", "medicinal", 20],
  ["Khăn rằn Long Khánh", "handicraft", 22],
  ["Chiếu Định Yên", "handicraft", 21],
  ["Mai vàng", "ornamental", 24],
  ["Món bí mật", "food", null],
  ["", "food", null],
] as const)("%s: %s, set %s", (name, group, criteriaSet) => {
  expect(proposeGroup(name)).toEqual({ group, criteriaSet })
  expect(proposeGroup(name.normalize("NFD").toUpperCase())).toEqual({ group, criteriaSet })
})

test("the group of nine in ten recognised goods is guessed from the name", () => {
  const goods = recognisedGoods().filter(({ group }) => group !== "tourism")
  const right = goods.filter(({ title, group }) => proposeGroup(title).group === group)
  expect(right.length / goods.length).toBeGreaterThan(0.9)
})

test("a proposed set is always one of the proposed group", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const { group, criteriaSet } = proposeGroup(name)
      expect(criteriaSet === null || isSetOfGroup(criteriaSet, group)).toBe(true)
    }),
  ))
