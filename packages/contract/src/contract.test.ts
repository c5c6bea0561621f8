import { describe, expect, test } from "vitest"
import {
  AddLineSchema,
  CancellationBody,
  DeliveryBody,
  DongSchema,
  PlaceOrderSchema,
  ProductListQuerySchema,
  routes,
  SearchQuerySchema,
  SetLineSchema,
  ShipmentBody,
  tags,
} from "./index"

const ORDER = {
  name: "Nguyễn Thị Thu Hà",
  phone: "0912345678",
  communeCode: "18373",
  address: "Thôn Yên Lợi",
  shipping: { prod_1: "so_1" },
  payment: "cash_on_delivery",
  expectedTotal: 409_000,
}

describe("what a browser may send", () => {
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "2"])("a quantity of %s is refused", (quantity) =>
    expect(AddLineSchema.safeParse({ variantId: "variant_1", quantity }).success).toBe(false),
  )
  test.each(["unitPrice", "price", "total", "producerId", "metadata"])("a line never brings its own %s", (key) =>
    expect(AddLineSchema.safeParse({ variantId: "variant_1", quantity: 1, [key]: 1 }).success).toBe(false),
  )
  test("a line is taken out with 0", () => expect(SetLineSchema.parse({ quantity: 0 })).toEqual({ quantity: 0 }))
  test("an order needs no e-mail, and Vietnamese unless said otherwise", () =>
    expect(PlaceOrderSchema.parse(ORDER).locale).toBe("vi"))
  test.each([
    ["communeCode", "1837"],
    ["communeCode", "18373'--"],
    ["name", " "],
    ["address", "x".repeat(301)],
    ["expectedTotal", 1.5],
    ["expectedTotal", -1],
    ["payment", "free"],
    ["email", "no at sign"],
    ["discount", 1],
  ])("an order with %s %s is refused", (key, value) =>
    expect(PlaceOrderSchema.safeParse({ ...ORDER, [key]: value }).success).toBe(false),
  )
  test("đồng are whole and safe", () => {
    expect(DongSchema.safeParse(0.5).success).toBe(false)
    expect(DongSchema.safeParse(2 ** 53).success).toBe(false)
    expect(DongSchema.parse(1_250_000)).toBe(1_250_000)
  })
})

describe("what an address may ask", () => {
  test("facets repeat or stand in one word", () => {
    expect(SearchQuerySchema.parse({ stars: "4,5", group: ["food"] })).toMatchObject({ stars: [4, 5], group: ["food"] })
    expect(SearchQuerySchema.parse({}).stars).toEqual([])
  })
  test.each([{ page: "0" }, { page: "1001" }, { stars: "6" }, { sort: "best" }, { group: "toys" }])(
    "%o is no list",
    (query) => expect(ProductListQuerySchema.safeParse(query).success).toBe(false),
  )
})

describe("what the operator may do to a parcel", () => {
  test("a delivery says how it ended", () => {
    expect(DeliveryBody.safeParse({}).success).toBe(false)
    expect(DeliveryBody.safeParse({ outcome: "undeliverable" }).success).toBe(false)
    expect(DeliveryBody.parse({ outcome: "delivered", cashHeldBy: "carrier" })).toMatchObject({ cashHeldBy: "carrier" })
    expect(DeliveryBody.safeParse({ outcome: "delivered", cashHeldBy: "me" }).success).toBe(false)
  })
  test.each(["javascript:alert(1)", "data:text/html,x", "ftp://carrier.vn/1"])(
    "%s is no page of a carrier",
    (trackingUrl) => expect(ShipmentBody.safeParse({ trackingUrl }).success).toBe(false),
  )
  test("a carrier's page is", () =>
    expect(ShipmentBody.safeParse({ trackingUrl: "https://carrier.vn/t/1" }).success).toBe(true))
  test("a cancellation has a reason", () => expect(CancellationBody.safeParse({ reason: "  " }).success).toBe(false))
})

test("names are escaped in addresses, and tags name what they refresh", () => {
  expect(routes.product("../admin")).toBe("/store/catalog/products/..%2Fadmin")
  expect(tags.product("gao")).toBe("product:gao")
})
