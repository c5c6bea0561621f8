import { expect, test } from "vitest"
import { MAP_LABELS } from "./map-labels"
import { shadeOf, shadeSteps } from "./map-shade"
import { ARCHIPELAGOS, PROVINCE_SHAPES } from "./province-shapes"

test.each([
  [0, [1, 2, 3, 4]],
  [1, [1, 2, 3, 4]],
  [48, [1, 4, 16, 32]],
  [1200, [1, 100, 400, 800]],
])("with %i products at most the shades begin at %j", (most, steps) => {
  expect(shadeSteps(most)).toEqual(steps)
})

test("more products are never drawn lighter, and none is its own shade", () => {
  const steps = shadeSteps(48)
  const shades = Array.from({ length: 60 }, (_, products) => shadeOf(products, steps))
  expect(shades).toEqual([...shades].sort((a, b) => a - b))
  expect([shades[0], shades[1], shades[48]]).toEqual([0, 1, 4])
})

test("every one of the 34 provinces has an outline and a place for its name", () => {
  expect(PROVINCE_SHAPES).toHaveLength(34)
  expect(PROVINCE_SHAPES.map(({ code }) => code)).toEqual(Object.keys(MAP_LABELS).sort())
  for (const { path } of PROVINCE_SHAPES) expect(path).toMatch(/^M\d+ \d+[lh].*z$/)
})

test("Hoàng Sa belongs to Đà Nẵng and Trường Sa to Khánh Hòa", () => {
  expect(ARCHIPELAGOS.map(({ name, provinceCode }) => [name, provinceCode])).toEqual([
    ["Hoàng Sa", "48"],
    ["Trường Sa", "56"],
  ])
})
