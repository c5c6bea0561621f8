import { expect, test } from "vitest"
import { readContact } from "./contact"

test.each([
  ["Hoa@Example.TEST ", { kind: "email", value: "hoa@example.test" }],
  ["+84 912 345 678", { kind: "phone", value: "0912345678" }],
  ["0912.345.678", { kind: "phone", value: "0912345678" }],
  ["hoa@example", null],
  ["hoa@@example.test", null],
  ["a b@example.test", null],
  ["hoa@example.test, lan@example.test", null],
  [`${"a".repeat(65)}@example.test`, null],
  ["12345678", null],
  ["", null],
])("%j is read as %j", (typed, contact) => expect(readContact(typed)).toEqual(contact))
