import { expect, test } from "vitest"
import { safeWebAddress } from "./web-address"

test.each([
  ["https://sendaiviet.vn/tra", "sendaiviet.vn"],
  ["http://khaihoan.com", "khaihoan.com"],
  ["khaihoan.com/nuoc-mam", "khaihoan.com"],
])("%s leads to %s", (written, host) => {
  expect(safeWebAddress(written)?.host).toBe(host)
})

test.each(["javascript:alert(1)", "data:text/html,x", "mailto:a@b.vn", "chưa có trang", ""])(
  "%j is no web page",
  (written) => {
    expect(safeWebAddress(written)).toBeNull()
  },
)
