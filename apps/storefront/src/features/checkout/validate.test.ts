import type { Basket } from "@ocop/contract"
import { expect, test } from "vitest"
import type { BasketSum } from "../basket/basket-sums"
import { EMPTY_DRAFT, parseDraft } from "./draft-store"
import { faultsOf, faultsShown, firstFault, validate } from "./validate"

const commune = { code: "18364", name: "Xã Tiên Điền", provinceCode: "42", provinceName: "Hà Tĩnh" }
const basket: Basket = {
  parcels: [],
  quantity: 1,
  goods: 1000,
  discount: 0,
  vouchers: [],
  tet: null,
  communeCode: "18364",
  payments: [],
}
const sum: BasketSum = { parcels: [], goods: 1000, discount: 0, total: 2000 }
const costs = { sum, isPricing: false }
const unknown = { sum: { ...sum, total: null }, isPricing: false }
const good = { ...EMPTY_DRAFT, name: "Nguyễn Thị Thu Hà", phone: "0912 345 678", address: "Thôn Yên Lợi" }

test("a whole form has no faults", () => expect(validate(good, commune, basket, costs)).toEqual({}))

test("an empty form names every field that is needed, the first one first", () => {
  const errors = validate(EMPTY_DRAFT, null, basket, unknown)
  expect(errors).toEqual({ name: "missing", phone: "missing", communeCode: "missing", address: "missing" })
  expect(firstFault(errors)).toBe("name")
})

test.each([
  [{ phone: "12345" }, { phone: "invalid" }],
  [{ phone: "+84 912.345.678" }, {}],
  [{ email: "ha@" }, { email: "invalid" }],
  [{ email: "ha@vi.vn" }, {}],
  [{ note: "a".repeat(501) }, { note: "too_long" }],
])("%o gives %o", (change, errors) => expect(validate({ ...good, ...change }, commune, basket, costs)).toEqual(errors))

const gift = { ...good, gift: true, giverName: "Lê Văn Biếu", giverPhone: "0987 654 321" }
test.each([
  [{}, {}],
  [{ giverName: "" }, { giverName: "missing" }],
  [{ giverPhone: "1234" }, { giverPhone: "invalid" }],
  [{ card: "a".repeat(401) }, { card: "too_long" }],
  [{ gift: false, giverName: "", giverPhone: "" }, {}],
])("of a present %o gives %o", (change, errors) =>
  expect(validate({ ...gift, ...change }, commune, basket, costs)).toEqual(errors),
)

test("a parcel without a way to go is named", () =>
  expect(validate(good, commune, basket, unknown)).toEqual({ shipping: "missing" }))

test("fees on their way are no fault", () =>
  expect(validate(good, commune, basket, { ...unknown, isPricing: true })).toEqual({}))

test("the server's fields become ours", () => {
  expect(faultsOf({ phone: "invalid", "shipping.abc": "missing", "gift.buyerPhone": "x", other: "x" })).toEqual({
    phone: "invalid",
    giverPhone: "invalid",
    shipping: "missing",
  })
})

test("a draft comes back as it was, and nonsense as nothing", () => {
  const draft = { ...good, shipping: { a: "b" } }
  expect(parseDraft(JSON.stringify(draft))).toEqual(draft)
  expect(parseDraft("{")).toEqual(EMPTY_DRAFT)
  expect(parseDraft('{"name":3,"shipping":[1]}')).toEqual(EMPTY_DRAFT)
})

test("a fault is shown once pointed out, and goes when its cause does", () => {
  const pointedOut = new Set(["phone", "shipping"] as const)
  expect(faultsShown(pointedOut, { phone: "invalid", name: "missing" }, {})).toEqual({ phone: "invalid" })
  expect(faultsShown(pointedOut, {}, { email: "invalid" })).toEqual({ email: "invalid" })
})
