import type { ProvinceCount } from "@ocop/contract"
import { expect, test } from "vitest"
import { topLabels } from "./top-labels"

const province = (code: string, name: string, products: number): ProvinceCount => ({
  code,
  name,
  products,
  slug: code,
  kind: "province",
  producers: 0,
  tourismPoints: 0,
})

test("names the provinces with most goods, and never those without", () => {
  const names = topLabels(
    [province("42", "Hà Tĩnh", 3), province("96", "Cà Mau", 9), province("11", "Điện Biên", 0)],
    5,
  )
  expect(names.map(({ name }) => name)).toEqual(["Cà Mau", "Hà Tĩnh"])
})

test("leaves out a name that would cover a bigger one", () => {
  const names = topLabels(
    [province("33", "Hưng Yên", 8), province("31", "Hải Phòng", 9), province("56", "Khánh Hòa", 1)],
    5,
  )
  expect(names.map(({ name }) => name)).toEqual(["Hải Phòng", "Khánh Hòa"])
})

test("stops at the limit", () => {
  expect(topLabels([province("42", "Hà Tĩnh", 3), province("96", "Cà Mau", 9)], 1)).toHaveLength(1)
})
