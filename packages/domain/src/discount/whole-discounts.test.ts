import * as fc from "fast-check"
import { expect, test } from "vitest"
import { splitOrder } from "../marketplace/split-order"
import { wholeDiscounts } from "./whole-discounts"

const gross = (...amounts: number[]) => new Map(amounts.map((amount, index) => [`l${index}`, amount]))
const percent = (code: string, lines: ReadonlyMap<string, number>, points: number) => ({
  code,
  shares: [...lines].map(([lineId, amount]) => ({ lineId, amount: (amount * points) / 100 })),
})

test.each([
  ["7 % of three odd prices", gross(333, 333, 334), 7, [23, 23, 24]],
  ["a half đồng is rounded up", gross(50), 1, [1]],
  ["less than half is nothing", gross(49), 1, []],
  ["everything", gross(10, 20), 100, [10, 20]],
])("%s", (_name, lines, points, expected) => {
  expect(wholeDiscounts(lines, [percent("A", lines, points)]).map(({ amount }) => amount)).toEqual(expected)
})

test("50,000 ₫ across lines stays 50,000 ₫, though its shares are thirds", () => {
  const lines = gross(100_000, 100_000, 100_000)
  const shares = [...lines.keys()].map((lineId) => ({ lineId, amount: 50_000 / 3 }))
  const whole = wholeDiscounts(lines, [{ code: "TET", shares }])
  expect(whole.map(({ amount }) => amount)).toEqual([16_667, 16_667, 16_666])
})

test("what a double makes of a whole đồng is that đồng", () => {
  const shares = [{ lineId: "l0", amount: 4_999.9999999 }]
  expect(wholeDiscounts(gross(5_000), [{ code: "A", shares }])).toEqual([{ code: "A", lineId: "l0", amount: 5_000 }])
})

test("a second voucher takes what the first left, on the lines that have room", () => {
  const lines = gross(100, 100)
  const first = { code: "A", shares: [{ lineId: "l0", amount: 100 }] }
  const second = { code: "B", shares: [...lines.keys()].map((lineId) => ({ lineId, amount: 30 })) }
  expect(wholeDiscounts(lines, [first, second])).toEqual([
    { code: "A", lineId: "l0", amount: 100 },
    { code: "B", lineId: "l1", amount: 60 },
  ])
})

test.each([
  ["an unknown line", [{ code: "A", shares: [{ lineId: "x", amount: 1 }] }]],
  ["a negative share", [{ code: "A", shares: [{ lineId: "l0", amount: -1 }] }]],
  [
    "a code used twice",
    [
      { code: "A", shares: [] },
      { code: "A", shares: [] },
    ],
  ],
])("refuses %s", (_name, discounts) => {
  expect(() => wholeDiscounts(gross(10), discounts)).toThrow(RangeError)
})

const line = fc.record({
  producer: fc.nat(3),
  quantity: fc.integer({ min: 1, max: 20 }),
  unitPrice: fc.integer({ min: 1, max: 2_000_000 }),
  points: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 2 }),
})

test("shares are whole, never above their line, and a voucher alone takes its sum rounded once", () =>
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const prices = new Map(lines.map((one, index) => [`l${index}`, one.quantity * one.unitPrice]))
      const shares = lines.map((one, index) => ({
        lineId: `l${index}`,
        amount: ((prices.get(`l${index}`) ?? 0) * (one.points[0] ?? 0)) / 100,
      }))
      const whole = wholeDiscounts(prices, [{ code: "A", shares }])
      for (const { lineId, amount } of whole) {
        expect(Number.isSafeInteger(amount)).toBe(true)
        expect(amount).toBeLessThanOrEqual(prices.get(lineId) ?? 0)
        expect(Math.abs(amount - (shares.find((share) => share.lineId === lineId)?.amount ?? 0))).toBeLessThanOrEqual(1)
      }
      const sum = whole.reduce((all, { amount }) => all + amount, 0)
      const rough = shares.reduce((all, { amount }) => all + amount, 0)
      expect(Math.abs(sum - rough)).toBeLessThanOrEqual(0.5 + 1e-5)
    }),
  ))

test("an order with vouchers: giving back every part gives back exactly the payment, and each grantor bears its sum", () =>
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 4, maxLength: 4 }),
      (lines, fees) => {
        const ids = lines.map((_, index) => `l${index}`)
        const prices = new Map(lines.map((one, index) => [`l${index}`, one.quantity * one.unitPrice]))
        const vouchers = [0, 1].map((number) => ({
          code: `V${number}`,
          shares: lines.map((one, index) => ({
            lineId: `l${index}`,
            amount: (one.quantity * one.unitPrice * (one.points[number] ?? 0)) / 100,
          })),
        }))
        const shares = wholeDiscounts(prices, vouchers)
        const producers = [...new Set(lines.map(({ producer }) => producer))]
        const split = splitOrder({
          lines: lines.map((one, index) => ({ ...one, id: ids[index] ?? "", producerId: `p${one.producer}` })),
          shipping: producers.map((producer) => ({
            id: `s${producer}`,
            producerId: `p${producer}`,
            fee: fees[producer] ?? 0,
          })),
          discounts: shares.map(({ code, lineId, amount }) => ({ id: `${lineId} ${code}`, targets: [lineId], amount })),
        })
        const payment =
          [...prices.values()].reduce((a, b) => a + b, 0) +
          producers.reduce((all, producer) => all + (fees[producer] ?? 0), 0) -
          shares.reduce((all, { amount }) => all + amount, 0)
        expect(split.parts.reduce((all, part) => all + part.total, 0)).toBe(payment)
        for (const { code } of vouchers) {
          const granted = shares.filter((share) => share.code === code).reduce((all, { amount }) => all + amount, 0)
          const borne = split.parts
            .flatMap((part) => part.lines)
            .flatMap(({ discounts }) => discounts)
            .filter(({ id }) => id.endsWith(` ${code}`))
            .reduce((all, { amount }) => all + amount, 0)
          expect(borne).toBe(granted)
        }
      },
    ),
  ))
