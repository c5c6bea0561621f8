import { expect, test, vi } from "vitest"

async function told(forwardedFor: string | null, trusted: string, secret = "secret") {
  vi.resetModules()
  vi.stubEnv("TRUSTED_PROXIES", trusted)
  vi.stubEnv("REVALIDATE_SECRET", secret)
  const { visitorHeaders } = await import("./visitor")
  return visitorHeaders(forwardedFor)["x-visitor"]
}

test.each([
  ["9.9.9.9, 1.2.3.4", "0", "1.2.3.4"],
  ["9.9.9.9, 1.2.3.4, 10.0.0.2", "1", "1.2.3.4"],
  ["10.0.0.2", "1", undefined],
  [null, "0", undefined],
])("of %j behind %s proxies, %s asked", async (forwardedFor, trusted, address) =>
  expect(await told(forwardedFor, trusted)).toBe(address),
)

test("what is told is signed", async () => {
  vi.resetModules()
  vi.stubEnv("REVALIDATE_SECRET", "secret")
  vi.stubEnv("TRUSTED_PROXIES", "0")
  const { visitorHeaders } = await import("./visitor")
  expect(visitorHeaders("1.2.3.4")["x-visitor-signature"]).toMatch(/^[0-9a-f]{64}$/)
  expect(visitorHeaders("1.2.3.4")).not.toEqual(visitorHeaders("1.2.3.5"))
})
