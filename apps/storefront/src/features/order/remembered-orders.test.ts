import { expect, test } from "vitest"
import { parseOrders } from "./remembered-orders"

const order = { number: "K7M2-9QXD", token: "t", placedAt: "2026-11-22T02:00:00.000Z" }

test("orders come back as they were stored", () => expect(parseOrders(JSON.stringify([order]))).toEqual([order]))
test("what is not an order is left out", () => {
  expect(parseOrders(JSON.stringify([order, { number: 3 }, null]))).toEqual([order])
  expect(parseOrders("{}")).toEqual([])
  expect(parseOrders("nonsense")).toEqual([])
  expect(parseOrders(null)).toEqual([])
})
