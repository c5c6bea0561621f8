import type { Basket, BasketParcel, ShippingChoice } from "@ocop/contract"
import { expect, test } from "vitest"
import { chosenShipping, picksOf, pricingOf, sumBasket } from "./basket-sums"

const way = (optionId: string, kind: ShippingChoice["kind"], fee: number | null): ShippingChoice => ({
  optionId,
  kind,
  fee,
  name: { vi: optionId, en: null },
  arrives: null,
})
const parcelOf = (id: string, goods: number, shipping: ShippingChoice[]): BasketParcel => ({
  producer: { id, handle: id, name: id, type: null },
  place: {
    precision: "province",
    provinceCode: "82",
    provinceName: "Đồng Tháp",
    provinceSlug: "dong-thap",
    communeCode: null,
    communeName: null,
    communeSlug: null,
    formerCommune: null,
    formerDistrict: null,
    formerProvince: null,
  },
  lines: [],
  goods,
  discount: 0,
  grams: 1000,
  alcohol: false,
  shipping,
  freeShipping: null,
  reopensOn: null,
  tetOrderBy: null,
})
const basketOf = (...parcels: BasketParcel[]): Basket => ({
  parcels,
  quantity: parcels.length,
  goods: parcels.reduce((sum, parcel) => sum + parcel.goods, 0),
  discount: 0,
  vouchers: [],
  tet: null,
  communeCode: "18364",
  payments: [],
})

const dinhAn = parcelOf("dinh-an", 184000, [way("fetch", "pickup", 0), way("send", "standard", 38000)])

test("goods and fees add up parcel by parcel", () => {
  const sum = sumBasket(basketOf(dinhAn, parcelOf("tra-vinh", 89000, [way("send", "standard", 35000)])), {}, "18364")
  expect(sum.parcels.map(({ total }) => total)).toEqual([222000, 124000])
  expect(sum.total).toBe(346000)
  expect(picksOf(sum)).toEqual({ "dinh-an": "send", "tra-vinh": "send" })
})

test("what a voucher takes off a parcel is off its sum and off the whole", () => {
  const less = { ...dinhAn, discount: 18_400 }
  const sum = sumBasket({ ...basketOf(less), discount: 18_400 }, {}, "18364")
  expect(sum).toMatchObject({ goods: 184_000, discount: 18_400, total: 203_600 })
  expect(sum.parcels[0]?.total).toBe(203_600)
})

test("no total is shown while any fee is unknown", () =>
  expect(
    sumBasket(basketOf(dinhAn, parcelOf("x", 1000, [way("send", "standard", null)])), {}, "18364").total,
  ).toBeNull())

test("a pick counts while it is offered, else the standard way", () => {
  expect(chosenShipping(dinhAn, { "dinh-an": "fetch" })?.optionId).toBe("fetch")
  expect(chosenShipping(dinhAn, { "dinh-an": "gone" })?.optionId).toBe("send")
  expect(chosenShipping(parcelOf("none", 1, []), {})).toBeNull()
})

test("fees of another commune do not count", () => {
  expect(sumBasket(basketOf(dinhAn), {}, "00001").total).toBeNull()
  expect(sumBasket(basketOf(dinhAn), {}, null).parcels[0]?.fee).toBeNull()
})

test("between choosing a place and its answer the fees are on their way", () => {
  expect(pricingOf(basketOf(dinhAn), null)).toBe("no_place")
  expect(pricingOf(basketOf(dinhAn), "00001")).toBe("pending")
  expect(pricingOf(basketOf(dinhAn), "18364")).toBe("known")
})
