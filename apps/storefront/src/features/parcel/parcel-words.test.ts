import type { PlaceRef } from "@ocop/contract"
import { describe, expect, test } from "vitest"
import { arrivalWords, cashWords, communeWords, countWord, packWords, placeNameWords, placeWords } from "./parcel-words"

const money = (dong: number) => `${dong}₫`
const place: PlaceRef = {
  precision: "commune",
  provinceCode: "82",
  provinceName: "Đồng Tháp",
  provinceSlug: "dong-thap",
  communeCode: "30196",
  communeName: "Xã Lai Vung",
  communeSlug: "lai-vung-30196",
  formerCommune: null,
  formerDistrict: null,
  formerProvince: null,
}

describe("cash on delivery is told parcel by parcel", () => {
  const brought = (cash: number) => ({ kind: "standard" as const, cash })
  test("three parcels, as the shopkeeper says it", () => {
    expect(cashWords([brought(222000), brought(124000), brought(63000)], "vi", money)).toBe(
      "Ba kiện tới riêng. Bạn đưa người giao: 222000₫, 124000₫, 63000₫.",
    )
    expect(cashWords([brought(1), brought(2)], "en", money)).toBe("Two parcels arrive apart. You hand over 1₫, 2₫.")
  })
  test("one parcel is not called several", () =>
    expect(cashWords([brought(5)], "vi", money)).toBe("Một kiện. Bạn đưa người giao: 5₫."))
  test("what is picked up is paid at the maker's", () =>
    expect(cashWords([brought(5), { kind: "pickup", cash: 7 }], "vi", money)).toBe(
      "Một kiện. Bạn đưa người giao: 5₫. Kiện bạn tới lấy thì trả tại nhà làm: 7₫.",
    ))
})

test.each([
  ["Xã Tiên Điền", "xã Tiên Điền", "Tiên Điền commune"],
  ["Phường Bến Thành", "phường Bến Thành", "Bến Thành ward"],
  ["Đặc khu Côn Đảo", "đặc khu Côn Đảo", "Côn Đảo special zone"],
])("%s inside a sentence", (label, vi, en) => {
  expect(communeWords(label, "vi")).toBe(vi)
  expect(communeWords(label, "en")).toBe(en)
})

test("a place says the finest that is known and no finer", () => {
  expect(placeWords(place, "vi")).toBe("xã Lai Vung, Đồng Tháp")
  const district = { ...place, precision: "district" as const, communeName: null, formerDistrict: "huyện Lấp Vò" }
  expect(placeWords(district, "vi")).toBe("huyện Lấp Vò, Đồng Tháp")
  expect(placeWords({ ...district, precision: "province", formerDistrict: null }, "en")).toBe("Đồng Tháp")
})

test("a written-out place keeps what is around it", () => {
  expect(placeNameWords("Xã Hương Khê, Hà Tĩnh", "vi")).toBe("xã Hương Khê, Hà Tĩnh")
  expect(placeNameWords("Xã Hương Khê, Hà Tĩnh", "en")).toBe("Hương Khê commune, Hà Tĩnh")
  expect(placeNameWords("Hà Tĩnh", "vi")).toBe("Hà Tĩnh")
})

test.each([
  ["2026-11-26", "2026-11-28", "26 đến 28/11"],
  ["2026-11-24", "2026-11-24", "24/11"],
  ["2026-11-29", "2026-12-02", "29/11 đến 02/12"],
])("%s to %s arrives %s", (from, to, words) => expect(arrivalWords({ from, to }, "vi")).toBe(words))

test("a number stays with its unit", () => expect(packWords({ vi: "túi 2 kg", en: null }, "en")).toBe("túi 2\u00a0kg"))
test("big counts are figures", () => expect(countWord(12, "vi")).toBe("12"))

test("English names the month", () => {
  expect(arrivalWords({ from: "2026-11-26", to: "2026-11-28" }, "en")).toBe("26 to 28 Nov")
  expect(arrivalWords({ from: "2026-11-29", to: "2026-12-02" }, "en")).toBe("29 Nov to 2 Dec")
})
