import { expect, test } from "vitest"
import { wayBack } from "./way-back"

test.each([
  ["/quay/maker_1/don", "/quay/maker_1/don"],
  ["/", "/"],
  [null, "/"],
  ["", "/"],
  ["//bad.example", "/"],
  ["/\\bad.example", "/"],
  ["https://bad.example", "/"],
])("%s leads to %s", (wanted, path) => expect(wayBack(wanted)).toBe(path))
