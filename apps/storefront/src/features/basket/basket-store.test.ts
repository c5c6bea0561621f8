import type { Basket } from "@ocop/contract"
import { afterEach, beforeEach, expect, test, vi } from "vitest"

const basketOf = (quantity: number): Basket => ({
  parcels: [],
  quantity,
  goods: quantity * 1000,
  discount: 0,
  vouchers: [],
  tet: null,
  communeCode: null,
  payments: [],
})
const answer = (status: number, body?: unknown) =>
  new Response(body === undefined ? null : JSON.stringify(body), { status })

const fetchMock = vi.fn<(url: string, init: RequestInit) => Promise<Response>>()

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal("fetch", fetchMock)
})
afterEach(() => {
  fetchMock.mockReset()
  vi.unstubAllGlobals()
})

const freshStore = () => import("./basket-store")
const calls = () => fetchMock.mock.calls.map(([url, init]) => `${init.method} ${url}`)

test("a device without a basket has an empty one", async () => {
  fetchMock.mockResolvedValueOnce(answer(204))
  const { loadBasket, basketNow } = await freshStore()
  await loadBasket()
  expect(basketNow()).toBeNull()
})

test("the first thing added makes the basket", async () => {
  fetchMock
    .mockResolvedValueOnce(answer(204))
    .mockResolvedValueOnce(answer(201, { basket: basketOf(0) }))
    .mockResolvedValueOnce(answer(200, basketOf(2)))
  const { addToBasket, basketNow } = await freshStore()
  await addToBasket("variant_1", 2)
  expect(calls()).toEqual([
    "GET /api/store/baskets/mine",
    "POST /api/store/baskets",
    "POST /api/store/baskets/mine/lines",
  ])
  expect(basketNow()?.quantity).toBe(2)
})

test("a basket that became an order meanwhile is followed by a new one", async () => {
  fetchMock
    .mockResolvedValueOnce(answer(200, basketOf(1)))
    .mockResolvedValueOnce(answer(404, { type: "refused", message: "gone", code: "basket_gone" }))
    .mockResolvedValueOnce(answer(201, { basket: basketOf(0) }))
    .mockResolvedValueOnce(answer(200, basketOf(1)))
  const { addToBasket, basketNow, loadBasket } = await freshStore()
  await loadBasket()
  await addToBasket("variant_1", 1)
  expect(calls().slice(1)).toEqual([
    "POST /api/store/baskets/mine/lines",
    "POST /api/store/baskets",
    "POST /api/store/baskets/mine/lines",
  ])
  expect(basketNow()?.quantity).toBe(1)
})

test("a refusal is thrown and leaves the basket as it was", async () => {
  fetchMock
    .mockResolvedValueOnce(answer(200, basketOf(1)))
    .mockResolvedValueOnce(answer(409, { type: "refused", message: "no", code: "out_of_stock" }))
  const { addToBasket, basketNow, loadBasket } = await freshStore()
  await loadBasket()
  await expect(addToBasket("variant_1", 9)).rejects.toMatchObject({ status: 409, code: "out_of_stock" })
  expect(basketNow()?.quantity).toBe(1)
})

test("writes go one after the other, whichever answers first", async () => {
  const order: string[] = []
  fetchMock.mockImplementation(async (_url, init) => {
    const { quantity } = JSON.parse(String(init.body)) as { quantity: number }
    order.push(`begin ${quantity}`)
    await new Promise((done) => setTimeout(done, quantity === 5 ? 20 : 1))
    order.push(`end ${quantity}`)
    return answer(200, basketOf(quantity))
  })
  const { basketNow, setLine } = await freshStore()
  await Promise.all([setLine("a", 5), setLine("a", 3)])
  expect(order).toEqual(["begin 5", "end 5", "begin 3", "end 3"])
  expect(basketNow()?.quantity).toBe(3)
})

test("a lost network while loading keeps what is shown", async () => {
  fetchMock.mockRejectedValueOnce(new TypeError("offline")).mockResolvedValueOnce(answer(200, basketOf(1)))
  const { basketNow, loadBasket } = await freshStore()
  await loadBasket()
  expect(basketNow()).toBeNull()
  await loadBasket()
  fetchMock.mockRejectedValueOnce(new TypeError("offline"))
  await loadBasket()
  expect(basketNow()?.quantity).toBe(1)
})
