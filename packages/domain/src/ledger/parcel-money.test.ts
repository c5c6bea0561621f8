import fc from "fast-check"
import { expect, test } from "vitest"
import { allocate } from "../money/allocate"
import { LEDGER_ACCOUNTS, type LedgerAccount } from "./accounts"
import { balanceOf, type LedgerEntry, sumOf } from "./entry"
import { type ParcelBook, type ParcelMoney, postingsForParcel } from "./parcel-money"
import { saleOf } from "./sale"
import { type ParcelFacts, SHIPPING, saleTerms } from "./sale-terms"

const rate = fc.nat(2000)
const rates = fc.record({ commission: rate, vat: rate, pit: rate })
const soldLine = fc.record({
  quantity: fc.integer({ min: 1, max: 9 }),
  unitPrice: fc.nat(2_000_000),
  share: fc.nat(100),
  rates,
})

/** Parcels as orders freeze them: vouchers by both, reduced prices and free deliveries. */
const facts: fc.Arbitrary<ParcelFacts> = fc
  .record({
    lines: fc.array(soldLine, { minLength: 1, maxLength: 5 }),
    shipping: fc.oneof(fc.constant(0), fc.nat(90_000)),
    shippingBelongsTo: fc.constantFrom("producer" as const, "operator" as const),
    shippingRates: rates,
    byOperator: fc.nat(100),
    reduced: fc.nat(100_000),
    free: fc.nat(60_000),
    grantedBy: fc.constantFrom("producer" as const, "operator" as const),
  })
  .map(({ lines, shipping, shippingBelongsTo, shippingRates, byOperator, reduced, free, grantedBy }) => {
    const made = lines.map(({ quantity, unitPrice, share, rates }, index) => {
      const total = quantity * unitPrice
      return { id: `line-${index}`, quantity, total, discount: Math.floor((total * share) / 100), rates }
    })
    const discount = made.reduce((sum, line) => sum + line.discount, 0)
    const operators = Math.floor((discount * byOperator) / 100)
    const discounts: ParcelFacts["discounts"] = [
      { kind: "voucher", grantedBy: "operator", amount: operators },
      { kind: "voucher", grantedBy: "producer", amount: discount - operators },
      { kind: "price_reduction", grantedBy, amount: reduced },
      ...(shipping === 0 ? [{ kind: "free_delivery" as const, grantedBy, amount: free }] : []),
    ]
    return { lines: made, shipping, discount, shippingBelongsTo, shippingRates, discounts }
  })

const totalOf = (parcel: ParcelFacts) =>
  parcel.lines.reduce((sum, { total }) => sum + total, 0) + parcel.shipping - parcel.discount

/** Refunds that together give everything back: each item cut into pieces, the pieces dealt out to refunds. */
const refundsOf = (parcel: ParcelFacts, cuts: readonly number[][], asked: boolean): ParcelMoney["refunds"] => {
  const pieces = saleTerms(parcel).flatMap((item, index) => {
    const weights = (cuts[index % cuts.length] ?? [1]).map((weight) => weight + 1)
    const quantities = allocate(item.quantity, weights)
    return allocate(item.paid, weights).map((amount, part) => ({
      id: item.id,
      amount,
      quantity: quantities[part] ?? 0,
    }))
  })
  return pieces.map((piece, index) => ({
    id: `refund-${index}`,
    at: "2026-11-24T00:00:00.000Z",
    asked: asked && index === 0,
    returned: [piece],
  }))
}

const money = fc
  .record({
    facts,
    cuts: fc.array(fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
    ahead: fc.boolean(),
    into: fc.constantFrom("bank" as const, "card" as const),
    heldBy: fc.constantFrom("producer" as const, "carrier" as const, "operator" as const),
    asked: fc.boolean(),
  })
  .map(({ facts, cuts, ahead, into, heldBy, asked }): ParcelMoney => {
    const refunds = refundsOf(facts, cuts, asked)
    const less = refunds.filter((one) => one.asked).flatMap(({ returned }) => returned)
    const due = totalOf(facts) - less.reduce((sum, { amount }) => sum + amount, 0)
    return {
      id: "parcel",
      producerId: "maker",
      items: saleTerms(facts),
      paid: ahead ? { at: "2026-11-20T00:00:00.000Z", into, shortfall: 0 } : null,
      deliveredAt: "2026-11-22T00:00:00.000Z",
      cash: ahead || due === 0 ? null : { at: "2026-11-22T00:00:00.000Z", amount: due, heldBy },
      refunds,
      cancelledAt: null,
    }
  })

/** A ledger that is told one version of the rows after the other. */
class Books {
  readonly entries: LedgerEntry[] = []
  private readonly causes = new Set<string>()
  told(parcel: ParcelMoney): number {
    const postings = postingsForParcel(parcel, this.book)
    for (const { cause, entries } of postings) {
      expect(sumOf(entries)).toBe(0)
      expect(this.causes.has(cause)).toBe(false)
      this.causes.add(cause)
      this.entries.push(...entries)
    }
    return postings.length
  }
  on(account: LedgerAccount): number {
    return balanceOf(this.entries, account)
  }
  get all(): Record<string, number> {
    return Object.fromEntries(
      Object.keys(LEDGER_ACCOUNTS).map((account) => [account, this.on(account as LedgerAccount)]),
    )
  }
  private get book(): ParcelBook {
    return { causes: this.causes, undelivered: -this.on("producer_undelivered"), pending: -this.on("producer_pending") }
  }
}
const ledgerOf = (parcel: ParcelMoney) => {
  const books = new Books()
  books.told(parcel)
  return books
}

test("the parts of a sale add up to what its buyer pays and others bear", () =>
  fc.assert(
    fc.property(facts, (parcel) => {
      const sale = saleOf(saleTerms(parcel))
      expect(sale.buyer).toBe(totalOf(parcel))
      expect(sale.buyer + sale.discounts).toBe(sale.producer + sale.shipping)
    }),
  ))

test("everything is posted once, however often it is told", () =>
  fc.assert(
    fc.property(money, (parcel) => {
      const books = ledgerOf(parcel)
      expect(books.told(parcel)).toBe(0)
    }),
  ))

test("refunds of all parts, in any order, return exactly the payment, with commission and tax", () =>
  fc.assert(
    fc.property(money, fc.infiniteStream(fc.nat()), (parcel, keys) => {
      const order = [...parcel.refunds].map((refund) => ({ refund, key: keys.next().value ?? 0 }))
      order.sort((a, b) => a.key - b.key)
      const books = ledgerOf({ ...parcel, refunds: order.map(({ refund }) => refund) })
      for (const gone of ["commission", "vat_withheld", "pit_withheld", "discounts", "shipping_revenue"] as const)
        expect(books.on(gone)).toBe(0)
      const held = books.on("bank") + books.on("card") + books.on("cash_carrier") + books.on("cash_operator")
      const producers = (["producer_undelivered", "producer_pending", "producer_payable", "producer_debt"] as const)
        .map((account) => books.on(account))
        .reduce((sum, amount) => sum + amount, 0)
      expect(books.on("cash_due")).toBe(0)
      expect(held + producers + books.on("refunds_payable")).toBe(0)
      if (parcel.cash?.heldBy !== "producer") expect(producers).toBe(0)
    }),
  ))

test("told piece by piece or all at once, the books end alike", () =>
  fc.assert(
    fc.property(money, fc.nat(20), fc.boolean(), (parcel, seen, delivered) => {
      const known = parcel.refunds.filter(({ asked }, index) => asked || index < seen)
      const books = new Books()
      if (parcel.paid)
        books.told({ ...parcel, refunds: parcel.refunds.filter(({ asked }) => asked), deliveredAt: null })
      if (parcel.paid || delivered) books.told({ ...parcel, refunds: known })
      books.told(parcel)
      expect(books.all).toEqual(ledgerOf(parcel).all)
    }),
  ))

test("cancelling after some refunds returns exactly the rest, and nothing afterwards", () =>
  fc.assert(
    fc.property(money, fc.nat(5), (parcel, seen) => {
      fc.pre(parcel.paid !== null)
      const cancelled = {
        ...parcel,
        deliveredAt: null,
        refunds: parcel.refunds.slice(0, seen),
        cancelledAt: "2026-11-23T00:00:00.000Z",
      }
      const books = ledgerOf(cancelled)
      const { refunds_payable, bank, card, ...others } = books.all
      expect(Object.values(others).every((amount) => amount === 0)).toBe(true)
      expect((refunds_payable ?? 0) + (bank ?? 0) + (card ?? 0)).toBe(0)
    }),
  ))

const PLAIN: ParcelFacts = {
  lines: [{ id: "rice", quantity: 2, total: 200_000, discount: 20_000, rates: { commission: 500, vat: 100, pit: 50 } }],
  shipping: 22_000,
  discount: 20_000,
  shippingBelongsTo: "producer",
  shippingRates: { commission: 0, vat: 300, pit: 150 },
  discounts: [{ kind: "voucher", grantedBy: "operator", amount: 20_000 }],
}
const AT_THE_DOOR: ParcelMoney = {
  id: "parcel",
  producerId: "maker",
  items: saleTerms(PLAIN),
  paid: null,
  deliveredAt: "2026-11-22T00:00:00.000Z",
  cash: { at: "2026-11-22T00:00:00.000Z", amount: 202_000, heldBy: "carrier" },
  refunds: [],
  cancelledAt: null,
}

test("a voucher of the operator's costs the producer nothing: its fee and tax are those of the full price", () => {
  const books = ledgerOf(AT_THE_DOOR)
  expect(books.all).toMatchObject({
    cash_carrier: 202_000,
    discounts: 20_000,
    commission: -10_000,
    vat_withheld: -2_660,
    pit_withheld: -1_330,
    producer_pending: -(222_000 - 10_000 - 3_990),
  })
})

test("cash in the producer's hands leaves it owing fee and tax, less what the operator gave", () => {
  const held = {
    ...AT_THE_DOOR,
    cash: { at: "2026-11-22T00:00:00.000Z", amount: 202_000, heldBy: "producer" as const },
  }
  expect(ledgerOf(held).all).toMatchObject({ producer_pending: -6_010, producer_debt: 0, cash_due: 0 })
  const own = { ...PLAIN, discounts: [{ kind: "voucher" as const, grantedBy: "producer" as const, amount: 20_000 }] }
  expect(ledgerOf({ ...held, items: saleTerms(own) }).all).toMatchObject({
    producer_pending: 0,
    producer_debt: 9_000 + 2_460 + 1_230,
  })
})

test("a refund after the money was released is carried into the next payout", () => {
  const refund = { id: "r", at: "2026-12-05T00:00:00.000Z", asked: false }
  const returned = [{ id: "rice", quantity: 1, amount: 90_000 }]
  const released: ParcelBook = {
    causes: new Set(["delivered:parcel", "cash_collected:parcel"]),
    pending: 0,
    undelivered: 0,
  }
  const [back, fee, tax] = postingsForParcel({ ...AT_THE_DOOR, refunds: [{ ...refund, returned }] }, released)
  expect(back?.entries).toContainEqual({ account: "producer_payable", producerId: "maker", amount: 100_000 })
  expect(fee?.entries).toContainEqual({ account: "producer_payable", producerId: "maker", amount: -5_000 })
  expect(tax?.entries).toContainEqual({ account: "producer_payable", producerId: "maker", amount: -1_500 })
})

test("more than was paid, or more pieces than were sent, never come back", () => {
  const items = saleTerms(PLAIN)
  expect(() => saleOf(items, [{ id: SHIPPING, quantity: 0, amount: 22_001 }])).toThrow(RangeError)
  expect(() => saleOf(items, [{ id: "rice", quantity: 3, amount: 0 }])).toThrow(RangeError)
})
