import * as fc from "fast-check"
import { expect, test } from "vitest"
import { type DeliveryOffer, freeDelivery } from "./free-delivery"

const everybody: DeliveryOffer = { producerId: null, threshold: 500_000, grantedBy: "operator" }
const own: DeliveryOffer = { producerId: "a", threshold: 300_000, grantedBy: "producer" }

test.each([
  ["nobody offers", [], "a", 100, null],
  ["another's offer is nothing here", [own], "b", 900_000, null],
  [
    "the lower threshold",
    [everybody, own],
    "a",
    258_000,
    { threshold: 300_000, missing: 42_000, grantedBy: "producer" },
  ],
  [
    "everybody's for the rest",
    [everybody, own],
    "b",
    0,
    { threshold: 500_000, missing: 500_000, grantedBy: "operator" },
  ],
  ["reached to the đồng", [own], "a", 300_000, { threshold: 300_000, missing: 0, grantedBy: "producer" }],
  [
    "the operator pays where both offer the same",
    [own, { ...everybody, threshold: 300_000 }],
    "a",
    0,
    { threshold: 300_000, missing: 300_000, grantedBy: "operator" },
  ],
])("%s", (_name, offers, producerId, goods, expected) => {
  expect(freeDelivery(offers, producerId, goods)).toEqual(expected)
})

test("more goods never make delivery dearer", () =>
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (a, b) => {
      const missing = (goods: number) => freeDelivery([everybody, own], "a", goods)?.missing ?? 0
      expect(missing(Math.max(a, b))).toBeLessThanOrEqual(missing(Math.min(a, b)))
    }),
  ))
