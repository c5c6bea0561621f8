import { z } from "zod"
import { problemIn, Refusal, readBody } from "./problem"

test("a pack that is no longer published is told as not for sale", () => {
  const message = "Variants variant_1 do not exist or belong to a product that is not published"
  expect(problemIn({ message, type: "invalid_data" })).toMatchObject({ code: "not_for_sale" })
})

test("what no shopper can act on is no problem of theirs", () => {
  expect(problemIn(new TypeError("x is not a function"))).toBeNull()
  expect(problemIn("text")).toBeNull()
})

test("a body is read with its texts made plain, and refused field by field", () => {
  const schema = z.strictObject({ name: z.string().trim().min(2) })
  expect(readBody(schema, { name: " Hà\u0000 " })).toEqual({ name: "Hà" })
  const refused = (body: unknown) => {
    try {
      return readBody(schema, body)
    } catch (error) {
      return error instanceof Refusal ? error.fields : error
    }
  }
  expect(refused({ name: "\u200b\u200b" })).toEqual({ name: "too_small" })
  expect(refused({ name: "Hà", price: 1 })).toEqual({ price: "unknown_field" })
})
