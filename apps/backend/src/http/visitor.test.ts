import { createHmac } from "node:crypto"
import { vi } from "vitest"
import { networkOf, visitorOf } from "./visitor"

const environment = { TRUSTED_PROXIES: 0, REVALIDATE_SECRET: "r".repeat(32) }
vi.mock("../config/environment", () => ({ environment: () => environment }))

const signed = (address: string, secret = environment.REVALIDATE_SECRET) =>
  createHmac("sha256", secret).update(`visitor.${address}`).digest("hex")

const visitor = (headers: Record<string, string>, trusted = 0) => {
  environment.TRUSTED_PROXIES = trusted
  const request = { get: (name: string) => headers[name], socket: { remoteAddress: "10.0.0.1" } }
  return visitorOf(request as unknown as Parameters<typeof visitorOf>[0])
}

test("nobody writes an address of their own", () => {
  expect(visitor({ "x-forwarded-for": "1.2.3.4" })).toBe("10.0.0.1")
  expect(visitor({ "x-visitor": "1.2.3.4", "x-visitor-signature": signed("1.2.3.5") })).toBe("10.0.0.1")
  expect(visitor({ "x-visitor": "1.2.3.4", "x-visitor-signature": signed("1.2.3.4", "another") })).toBe("10.0.0.1")
})

test("the storefront tells who asked it", () =>
  expect(visitor({ "x-visitor": "1.2.3.4", "x-visitor-signature": signed("1.2.3.4") })).toBe("1.2.3.4"))

test("of the hops, only those that our proxies wrote count", () => {
  expect(visitor({ "x-forwarded-for": "6.6.6.6, 1.2.3.4" }, 1)).toBe("1.2.3.4")
  expect(visitor({ "x-forwarded-for": "6.6.6.6, 1.2.3.4, 10.0.0.9" }, 2)).toBe("1.2.3.4")
  expect(visitor({}, 1)).toBe("10.0.0.1")
})

test.each([
  ["1.2.3.4", "1.2.3.4"],
  ["::ffff:1.2.3.4", "1.2.3.4"],
  ["::1", "0:0:0:0::/64"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8::6", "2001:db8:0:0::/64"],
])("%s belongs to %s", (address, network) => expect(networkOf(address)).toBe(network))
