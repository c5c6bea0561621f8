import fc from "fast-check"
import { expect, test } from "vitest"
import { orderNumber } from "../marketplace/order-number"
import { parcelNumber, readParcelNumber } from "./parcel-number"

const number = orderNumber(Uint8Array.from([7, 90, 210, 33, 140]))

test("a parcel's number is read back, however a file writes it", () =>
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 5, maxLength: 5 }),
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom("-", " ", "/", "_", " - "),
      fc.boolean(),
      (bytes, place, separator, isBare) => {
        const order = orderNumber(bytes)
        const head = isBare ? order.replace("-", "").toLowerCase() : order
        expect(readParcelNumber(`${head}${separator}${place}`)).toEqual({ orderNumber: order, number: place })
        expect(parcelNumber(order, place)).toBe(`${order}-${place}`)
      },
    ),
  ))

test.each(["", number, `${number}-0`, `${number}-x`, "GHN12345678-1", `${number.slice(0, -1)}?-1`])(
  "%s is no parcel",
  (text) => expect(readParcelNumber(text)).toBeNull(),
)
