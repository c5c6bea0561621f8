import { expect, test } from "vitest"
import { changeOf, textAt } from "./nested"

test("reads a path, nothing as an empty text", () => {
  expect(textAt({ law: { refundDays: 7 } }, "law.refundDays")).toBe("7")
  expect(textAt({ payment: { transfer: null } }, "payment.transfer.bankBin")).toBe("")
})

test("sends numbers as numbers, what is empty and may be as null, and groups together", () =>
  expect(
    changeOf(
      [
        { path: "limits.cashOnDeliveryMax", kind: "dong" },
        { path: "limits.linesPerBasket", kind: "number" },
        { path: "operator.phone", kind: "text", optional: true },
        { path: "operator.name", kind: "text" },
      ],
      {
        "limits.cashOnDeliveryMax": "5.000.000 ₫",
        "limits.linesPerBasket": "mười",
        "operator.phone": " ",
        "operator.name": "",
      },
    ),
  ).toEqual({
    limits: { cashOnDeliveryMax: 5_000_000, linesPerBasket: "mười" },
    operator: { phone: null, name: "" },
  }))
