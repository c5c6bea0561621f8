import fc from "fast-check"
import { expect, test } from "vitest"
import { type DiscountToSplit, type OrderToSplit, splitOrder } from "./split-order"

const basket: OrderToSplit = {
  lines: [
    { id: "rice", producerId: "dinh-an", quantity: 2, unitPrice: 65_000 },
    { id: "nectar", producerId: "tra-vinh-farm", quantity: 1, unitPrice: 89_000 },
    { id: "sugar", producerId: "tra-vinh-farm", quantity: 3, unitPrice: 45_000 },
    { id: "shrimp", producerId: "cai-bat", quantity: 1, unitPrice: 333_333 },
  ],
  shipping: [
    { id: "ship-rice", producerId: "dinh-an", fee: 22_000 },
    { id: "ship-nectar", producerId: "tra-vinh-farm", fee: 30_000 },
    { id: "ship-shrimp", producerId: "cai-bat", fee: 0 },
  ],
  discounts: [],
}
const sums = (order: OrderToSplit) =>
  splitOrder(order).parts.map(({ producerId, goods, shipping, discount, total }) => ({
    producerId,
    goods,
    shipping,
    discount,
    total,
  }))

test("one basket becomes three parts", () => {
  expect(sums(basket)).toEqual([
    { producerId: "cai-bat", goods: 333_333, shipping: 0, discount: 0, total: 333_333 },
    { producerId: "dinh-an", goods: 130_000, shipping: 22_000, discount: 0, total: 152_000 },
    { producerId: "tra-vinh-farm", goods: 224_000, shipping: 30_000, discount: 0, total: 254_000 },
  ])
  expect(splitOrder(basket)).toMatchObject({ goods: 687_333, shipping: 52_000, discount: 0, total: 739_333 })
})

test("a sum off all goods is shared by largest remainder, and each part knows its share", () => {
  const tet = { id: "tet", targets: ["rice", "nectar", "sugar", "shrimp"], amount: 100_000 }
  const split = splitOrder({ ...basket, discounts: [tet] })
  expect(split.discount).toBe(100_000)
  expect(split.parts.map(({ discount }) => discount)).toEqual([48_496, 18_914, 32_590])
  expect(split.parts[1]?.lines).toEqual([
    {
      id: "rice",
      quantity: 2,
      gross: 130_000,
      discount: 18_914,
      total: 111_086,
      discounts: [{ id: "tet", amount: 18_914 }],
    },
  ])
})

test("a share of a line is rounded half up to whole đồng", () => {
  const split = splitOrder({ ...basket, discounts: [{ id: "half", targets: ["shrimp"], basisPoints: 5000 }] })
  expect(split.discount).toBe(166_667)
})

test("free shipping takes the fee and no more", () => {
  const discounts: DiscountToSplit[] = [{ id: "freeship", targets: ["ship-rice"], amount: 50_000 }]
  expect(sums({ ...basket, discounts })[1]).toEqual({
    producerId: "dinh-an",
    goods: 130_000,
    shipping: 22_000,
    discount: 22_000,
    total: 130_000,
  })
})

test("discounts follow each other by id, each on what is left", () => {
  const discounts: DiscountToSplit[] = [
    { id: "b", targets: ["shrimp"], amount: 33_333 },
    { id: "a", targets: ["shrimp"], basisPoints: 10_000 - 3000 },
  ]
  expect(splitOrder({ ...basket, discounts }).parts[0]?.lines[0]).toMatchObject({
    total: 66_667,
    discounts: [
      { id: "a", amount: 233_333 },
      { id: "b", amount: 33_333 },
    ],
  })
})

test("an empty order has no parts", () =>
  expect(splitOrder({ lines: [], shipping: [], discounts: [] })).toEqual({
    parts: [],
    goods: 0,
    shipping: 0,
    discount: 0,
    total: 0,
  }))

test.each<[string, Partial<OrderToSplit>]>([
  ["a fraction of a đồng", { lines: [{ id: "a", producerId: "p", quantity: 1, unitPrice: 0.5 }] }],
  ["a negative price", { lines: [{ id: "a", producerId: "p", quantity: 1, unitPrice: -1 }] }],
  ["no quantity", { lines: [{ id: "a", producerId: "p", quantity: 0, unitPrice: 1 }] }],
  ["half a quantity", { lines: [{ id: "a", producerId: "p", quantity: 0.5, unitPrice: 2 }] }],
  ["a sum too large", { lines: [{ id: "a", producerId: "p", quantity: 2 ** 30, unitPrice: 2 ** 30 }] }],
  ["an id used twice", { lines: [...basket.lines, ...basket.lines] }],
  ["shipping without a line", { shipping: [{ id: "s", producerId: "stranger", fee: 1 }] }],
  ["a discount of nothing in the order", { discounts: [{ id: "d", targets: ["ghost"], amount: 1 }] }],
  ["a discount with a fraction", { discounts: [{ id: "d", targets: ["rice"], amount: 0.5 }] }],
  ["more than the whole", { discounts: [{ id: "d", targets: ["rice"], basisPoints: 10_001 }] }],
])("%s is refused", (_, change) => expect(() => splitOrder({ ...basket, ...change })).toThrow(RangeError))

const producers = ["p1", "p2", "p3", "p4", "p5"]
const order: fc.Arbitrary<OrderToSplit> = fc
  .record({
    lines: fc.array(
      fc.record({
        producerId: fc.constantFrom(...producers),
        quantity: fc.integer({ min: 1, max: 999 }),
        unitPrice: fc.oneof(fc.nat(10), fc.nat(50_000_000)),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    fees: fc.array(fc.nat(500_000), { minLength: 5, maxLength: 5 }),
    discounts: fc.array(
      fc.record({
        picks: fc.array(fc.nat(), { maxLength: 8 }),
        off: fc.oneof(
          fc.nat(100_000_000).map((amount) => ({ amount })),
          fc.nat(10_000).map((basisPoints) => ({ basisPoints })),
        ),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ lines, fees, discounts }) => {
    const sellers = producers.filter((producerId) => lines.some((line) => line.producerId === producerId))
    const named = lines.map((line, i) => ({ id: `line-${i}`, ...line }))
    const shipping = sellers.map((producerId, i) => ({ id: `ship-${i}`, producerId, fee: fees[i] ?? 0 }))
    const ids = [...named, ...shipping].map(({ id }) => id)
    return {
      lines: named,
      shipping,
      discounts: discounts.map(({ picks, off }, i) => ({
        id: `discount-${i}`,
        targets: picks.map((pick) => ids[pick % ids.length] ?? "line-0"),
        ...off,
      })),
    }
  })
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

test("the parts always add up to the order, to the đồng", () =>
  fc.assert(
    fc.property(order, (order) => {
      const { parts, goods, shipping, discount, total } = splitOrder(order)
      expect(goods).toBe(sum(order.lines.map(({ quantity, unitPrice }) => quantity * unitPrice)))
      expect(shipping).toBe(sum(order.shipping.map(({ fee }) => fee)))
      expect(total).toBe(goods + shipping - discount)
      expect(sum(parts.map((part) => part.total))).toBe(total)
      for (const part of parts) {
        const items = [...part.lines, ...part.shippingFees]
        expect(part.total).toBe(part.goods + part.shipping - part.discount)
        expect(part.total).toBe(sum(items.map((item) => item.total)))
        expect(part.discount).toBe(sum(items.map((item) => item.discount)))
      }
    }),
    { numRuns: 500 },
  ))

test("a discount never exceeds what it reduces, and its shares add up to it", () =>
  fc.assert(
    fc.property(order, (order) => {
      const items = splitOrder(order).parts.flatMap((part) => [...part.lines, ...part.shippingFees])
      for (const { gross, discount, total, discounts } of items) {
        expect(discount).toBe(sum(discounts.map(({ amount }) => amount)))
        expect(total).toBe(gross - discount)
        expect(total).toBeGreaterThanOrEqual(0)
      }
      for (const { id, ...off } of order.discounts) {
        const taken = sum(
          items.flatMap((item) => item.discounts.filter((share) => share.id === id)).map((s) => s.amount),
        )
        if ("amount" in off) expect(taken).toBeLessThanOrEqual(off.amount)
      }
    }),
    { numRuns: 500 },
  ))

test("the order of lines, fees, discounts and targets changes nothing", () =>
  fc.assert(
    fc.property(order, fc.infiniteStream(fc.nat()), (order, keys) => {
      const shuffled = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => ({ item, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item)
      const again = {
        lines: shuffled(order.lines),
        shipping: shuffled(order.shipping),
        discounts: shuffled(order.discounts).map((d) => ({ ...d, targets: shuffled(d.targets) })),
      }
      expect(splitOrder(again)).toEqual(splitOrder(order))
    }),
  ))

test("taking a producer without discounts out leaves the other parts as they were", () =>
  fc.assert(
    fc.property(order, (order) => {
      const plain = { ...order, discounts: [] }
      const [gone, ...rest] = splitOrder(plain).parts
      const without = <T extends { producerId: string }>(items: readonly T[]) =>
        items.filter(({ producerId }) => producerId !== gone?.producerId)
      const left = splitOrder({ ...plain, lines: without(order.lines), shipping: without(order.shipping) })
      expect(left.parts).toEqual(rest)
    }),
  ))
