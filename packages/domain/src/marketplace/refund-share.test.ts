import fc from "fast-check"
import { expect, test } from "vitest"
import { sumDong } from "../money/dong"
import { type PartAsked, type PartLeft, type RefundShare, refundShare } from "./refund-share"

/** 3 rice at 65.000 and 1 sugar at 45.000, delivered for 22.000; two vouchers took 50.000 off, one of them the maker's. */
const parcel: PartLeft = {
  lines: [
    { id: "rice", quantity: 3, unitPrice: 65_000, discount: 40_000 },
    { id: "sugar", quantity: 1, unitPrice: 45_000, discount: 8_000 },
  ],
  shipping: 22_000,
  shippingDiscount: 2_000,
  grants: [
    { id: "tet", kind: "voucher", amount: 30_000 },
    { id: "own", kind: "voucher", amount: 20_000 },
    { id: "sale", kind: "price_reduction", amount: 10_000 },
  ],
}
const paid = (part: PartLeft) =>
  sumDong(part.lines.map(({ quantity, unitPrice }) => quantity * unitPrice)) +
  part.shipping -
  part.shippingDiscount -
  sumDong(part.lines.map(({ discount }) => discount))

test("one of three: its price less a third of the discount, and whoever granted it gives less", () => {
  const share = refundShare(parcel, { lines: [{ id: "rice", quantity: 1 }], shipping: 0 })
  expect(share).toMatchObject({ goods: 65_000, shipping: 0, discount: 13_333, amount: 51_667 })
  expect(share.lines).toEqual([{ id: "rice", quantity: 1, goods: 65_000, discount: 13_333, amount: 51_667 }])
  expect(share.grants).toEqual([
    { id: "tet", amount: 8_000 },
    { id: "own", amount: 5_333 },
    { id: "sale", amount: 2_708 },
  ])
})

test("the whole parcel gives back what was paid, and leaves nothing", () => {
  const all = { lines: parcel.lines.map(({ id, quantity }) => ({ id, quantity })), shipping: 22_000 }
  const share = refundShare(parcel, all)
  expect([share.amount, paid(parcel), paid(share.left)]).toEqual([212_000, 212_000, 0])
  expect(share.left.grants.map(({ amount }) => amount)).toEqual([0, 0, 0])
})

test("only the fee, or a sum that two sides agreed on", () => {
  expect(refundShare(parcel, { lines: [], shipping: 22_000 }).amount).toBe(20_000)
  const agreed = refundShare(parcel, { lines: [{ id: "sugar", quantity: 1 }], shipping: 22_000, amount: 10_000 })
  expect(agreed).toMatchObject({ goods: 7_894, shipping: 3_860, discount: 1_754, amount: 10_000 })
})

test.each<[string, Partial<PartAsked>]>([
  ["a line of another parcel", { lines: [{ id: "ghost", quantity: 1 }] }],
  ["more than is left", { lines: [{ id: "rice", quantity: 4 }] }],
  ["half a pack", { lines: [{ id: "rice", quantity: 0.5 }] }],
  ["no pack", { lines: [{ id: "rice", quantity: 0 }] }],
  [
    "a line twice",
    {
      lines: [
        { id: "rice", quantity: 1 },
        { id: "rice", quantity: 1 },
      ],
    },
  ],
  ["nothing", {}],
  ["more of the fee than there was", { shipping: 22_001 }],
  ["a fraction of the fee", { shipping: 0.5 }],
  ["more than the share", { lines: [{ id: "sugar", quantity: 1 }], amount: 37_001 }],
  ["no money", { lines: [{ id: "sugar", quantity: 1 }], amount: 0 }],
])("%s is refused", (_, asked) =>
  expect(() => refundShare(parcel, { lines: [], shipping: 0, ...asked })).toThrow(RangeError),
)

const line = fc
  .record({
    quantity: fc.integer({ min: 1, max: 40 }),
    unitPrice: fc.oneof(fc.nat(10), fc.nat(5_000_000)),
    off: fc.nat(10_000),
  })
  .map(({ quantity, unitPrice, off }) => ({
    quantity,
    unitPrice,
    discount: Math.floor((quantity * unitPrice * off) / 10_000),
  }))

const parcels: fc.Arbitrary<PartLeft> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 6 }),
    shipping: fc.nat(200_000),
    off: fc.nat(10_000),
    cuts: fc.array(fc.nat(10_000), { maxLength: 3 }),
    reduced: fc.nat(1_000_000),
  })
  .map(({ lines, shipping, off, cuts, reduced }) => {
    const shippingDiscount = Math.floor((shipping * off) / 10_000)
    let rest = shippingDiscount + sumDong(lines.map(({ discount }) => discount))
    const vouchers = [...cuts, 10_000].map((cut, index) => {
      const amount = index === cuts.length ? rest : Math.floor((rest * cut) / 10_000)
      rest -= amount
      return { id: `voucher-${index}`, kind: "voucher" as const, amount }
    })
    const grants = [
      ...vouchers,
      { id: "sale", kind: "price_reduction" as const, amount: reduced },
      { id: "free", kind: "free_delivery" as const, amount: 30_000 },
    ]
    return { lines: lines.map((each, i) => ({ id: `line-${i}`, ...each })), shipping, shippingDiscount, grants }
  })

/** Everything of a parcel, cut into parts at random, in an order at random. */
const partings = parcels.chain((part) => {
  const units = part.lines.flatMap(({ id, quantity }) => Array.from({ length: quantity }, () => id))
  return fc.record({
    part: fc.constant(part),
    order: fc.shuffledSubarray(units, { minLength: units.length, maxLength: units.length }),
    cuts: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 30 }),
    fees: fc.array(fc.nat(10_000), { maxLength: 30 }),
  })
})

function refundsOf({ part, order, cuts, fees }: { part: PartLeft; order: string[]; cuts: number[]; fees: number[] }) {
  const shares: RefundShare[] = []
  let left = part
  let rest = [...order]
  for (let turn = 0; rest.length > 0; turn++) {
    const now = rest.slice(0, cuts[turn % cuts.length])
    rest = rest.slice(now.length)
    const lines = [...new Set(now)].map((id) => ({ id, quantity: now.filter((unit) => unit === id).length }))
    const shipping = rest.length === 0 ? left.shipping : Math.floor((left.shipping * (fees[turn] ?? 0)) / 10_000)
    const share = refundShare(left, { lines, shipping })
    shares.push(share)
    left = share.left
  }
  return shares
}

test("parts of a parcel, in any order, add up to exactly what was paid, and each is whole", () =>
  fc.assert(
    fc.property(partings, (parting) => {
      const shares = refundsOf(parting)
      expect(sumDong(shares.map(({ amount }) => amount))).toBe(paid(parting.part))
      for (const { goods, shipping, discount, amount } of shares) expect(amount).toBe(goods + shipping - discount)
    }),
  ))

test("whoever granted a discount no longer gives exactly what they gave; a free delivery stays given", () =>
  fc.assert(
    fc.property(partings, (parting) => {
      const shares = refundsOf(parting)
      const goods = sumDong(parting.part.lines.map(({ quantity, unitPrice }) => quantity * unitPrice))
      for (const { id, kind, amount } of parting.part.grants) {
        const back = sumDong(shares.flatMap(({ grants }) => grants.filter((g) => g.id === id).map((g) => g.amount)))
        expect(back).toBe(kind === "free_delivery" || (kind === "price_reduction" && goods === 0) ? 0 : amount)
      }
    }),
  ))

test("settled for less, nobody gets more than the share, and it still adds up", () =>
  fc.assert(
    fc.property(parcels, fc.nat(10_000), (part, cut) => {
      const asked = { lines: part.lines.map(({ id, quantity }) => ({ id, quantity })), shipping: part.shipping }
      const whole = refundShare(part, asked)
      fc.pre(whole.amount > 0)
      const amount = 1 + Math.floor(((whole.amount - 1) * cut) / 10_000)
      const less = refundShare(part, { ...asked, amount })
      expect(less.goods + less.shipping - less.discount).toBe(amount)
      expect(sumDong(less.lines.map((each) => each.goods))).toBe(less.goods)
      for (const each of less.lines) expect(each.amount).toBe(each.goods - each.discount)
      expect([less.goods <= whole.goods, less.shipping <= whole.shipping, less.discount <= whole.discount]).toEqual([
        true,
        true,
        true,
      ])
    }),
  ))
