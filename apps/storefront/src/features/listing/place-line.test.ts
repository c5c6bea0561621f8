import type { PlaceRef } from "@ocop/contract"
import { expect, test } from "vitest"
import { formerPlace, placeLine, placePath } from "./place-line"

const province: PlaceRef = {
  precision: "province",
  provinceCode: "42",
  provinceName: "Hà Tĩnh",
  provinceSlug: "ha-tinh",
  communeCode: null,
  communeName: null,
  communeSlug: null,
  formerCommune: null,
  formerDistrict: null,
  formerProvince: null,
}
const district: PlaceRef = { ...province, precision: "district", formerDistrict: "Nghi Xuân" }
const commune: PlaceRef = {
  ...district,
  precision: "commune",
  communeCode: "18364",
  communeName: "Xã Tiên Điền",
  communeSlug: "tien-dien-18364",
  formerCommune: "Xuân Hội",
}

test("names the finest place known, and nothing finer", () => {
  expect(placeLine(commune, "vi")).toBe("Xã Tiên Điền, Hà Tĩnh")
  expect(placeLine(commune, "en")).toBe("Tiên Điền commune, Hà Tĩnh")
  expect(placeLine(district, "vi")).toBe("Hà Tĩnh (trước là Nghi Xuân)")
  expect(placeLine(province, "en")).toBe("Hà Tĩnh")
})

test("leads to the commune's page, else to the province's", () => {
  expect(placePath(commune)).toBe("/dia-phuong/tien-dien-18364")
  expect(placePath(district)).toBe("/dia-phuong/ha-tinh")
})

test("remembers what it was called", () => {
  expect(formerPlace(commune)).toBe("Xuân Hội, Nghi Xuân")
  expect(formerPlace({ ...commune, formerProvince: "Nghệ Tĩnh" })).toBe("Xuân Hội, Nghi Xuân, Nghệ Tĩnh")
  expect(formerPlace(district)).toBe("Nghi Xuân")
  expect(formerPlace(province)).toBeNull()
})
