import { routes } from "@ocop/contract"
import { expect, test } from "vitest"
import { storePaths } from "./store-paths"

test("the islands call the contract's routes", () => {
  expect(storePaths.baskets).toBe(routes.baskets)
  expect(storePaths.basket).toBe(routes.basket("mine"))
  expect(storePaths.basketLines).toBe(routes.basketLines("mine"))
  expect(storePaths.basketLine("a/b")).toBe(routes.basketLine("mine", "a/b"))
  expect(storePaths.basketVouchers).toBe(routes.basketVouchers("mine"))
  expect(storePaths.basketVoucher("A b")).toBe(routes.basketVoucher("mine", "A b"))
  expect(storePaths.basketOrders).toBe(routes.basketOrders("mine"))
  expect(storePaths.provinces).toBe(routes.provinces)
  expect(storePaths.communes("42")).toBe(routes.communes("42"))
  expect(storePaths.placeSearch).toBe(routes.placeSearch)
  expect(storePaths.orderPage("t?")).toBe(routes.orderPage("t?"))
  expect(storePaths.paymentRequest("t?")).toBe(routes.paymentRequest("t?"))
  expect(storePaths.paymentRefreshes("t?")).toBe(routes.paymentRefreshes("t?"))
  expect(storePaths.parcelCancellations("t", "p")).toBe(routes.parcelCancellations("t", "p"))
  expect(storePaths.parcelReports("t", "p")).toBe(routes.parcelReports("t", "p"))
  expect(storePaths.reportPhoto("t", "r", 2)).toBe(routes.reportPhoto("t", "r", 2))
  expect(storePaths.invoiceRequest("t")).toBe(routes.invoiceRequest("t"))
  expect(storePaths.orderContract("t")).toBe(routes.orderContract("t"))
  expect(storePaths.orderBasketLines("t")).toBe(routes.orderBasketLines("t"))
  expect(storePaths.orderTrackings).toBe(routes.orderTrackings)
})
