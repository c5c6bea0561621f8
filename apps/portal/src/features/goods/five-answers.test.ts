import { SendListingSchema } from "@ocop/contract"
import { describe, expect, test } from "vitest"
import {
  type Answers,
  amountOf,
  isAnswered,
  listingOf,
  NO_ANSWERS,
  QUESTIONS,
  titleOf,
  usualPack,
} from "./five-answers"

const answers = (change: Partial<Answers> = {}): Answers => ({
  ...NO_ANSWERS,
  photoId: "lphoto_1",
  name: " Tôm khô ",
  amount: "500",
  price: 320_000,
  stock: 20,
  ...change,
})

test("five answers are a listing that the backend takes", () => {
  const listing = listingOf(answers())
  expect(listing).toMatchObject({
    name: "Tôm khô",
    photos: ["lphoto_1"],
    packs: [
      { title: { vi: "Túi 500 g" }, net: { amount: 500, unit: "g" }, shippingGrams: 550, price: 320_000, stock: 20 },
    ],
  })
  expect(SendListingSchema.safeParse(listing).success).toBe(true)
})

test("without any answer none is given", () => {
  for (const question of QUESTIONS) expect(isAnswered(question, NO_ANSWERS)).toBe(false)
  expect(listingOf(NO_ANSWERS)).toBeNull()
})

test.each([
  ["photo", { photoId: null }],
  ["name", { name: "T" }],
  ["price", { price: 0 }],
  ["pack", { amount: "" }],
  ["pack", { amount: "1,5", unit: "piece" }],
  ["pack", { amount: "10", unit: "piece" }],
  ["stock", { stock: null }],
] as const)("%s is asked until it is answered", (question, change) => {
  expect(isAnswered(question, answers(change))).toBe(false)
  expect(listingOf(answers(change))).toBeNull()
})

test("what is sold by the piece says what it weighs", () =>
  expect(listingOf(answers({ amount: "10", unit: "piece", shippingGrams: 700 }))?.packs[0]).toMatchObject({
    shippingGrams: 700,
  }))

test("nothing in stock is an answer", () => expect(isAnswered("stock", answers({ stock: 0 }))).toBe(true))

describe("amounts", () => {
  test.each([
    ["500", 500],
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["", null],
    ["0", null],
    ["nửa", null],
  ])("%s: %s", (typed, amount) => expect(amountOf(typed)).toBe(amount))
  test("are written as Vietnamese people write them", () =>
    expect(titleOf(answers({ amount: "1.5", unit: "kg" }))?.vi).toBe("Túi 1,5 kg"))
})

test.each([
  ["Tôm khô", "tui", "g"],
  ["Nước mắm Hòn Sơn", "chai", "ml"],
  ["Rượu nếp", "chai", "ml"],
  ["Mật ong rừng", "hu", "g"],
  ["Gạo ST25", "tui", "kg"],
  ["Chiếu Định Yên", "cai", "piece"],
] as const)("%s usually comes as %s, in %s", (name, container, unit) =>
  expect(usualPack(name)).toEqual({ container, unit }),
)
