import { expect, test } from "vitest"
import { pageHeaders } from "./page-headers.ts"
import { passOn } from "./pass-on.ts"

const rules = passOn({ BACKEND_URL: "http://backend:9000", PUBLISHABLE_KEY: "pk_1" })
const isOpen = (path: string) => Object.keys(rules).some((rule) => new RegExp(rule).test(path))

test("passes on the producers' audience, places and settings, and nothing else", () => {
  for (const path of [
    "/api/producer/account/me",
    "/api/store/places/provinces",
    "/api/store/criteria-sets/3",
    "/api/store/settings",
  ])
    expect(isOpen(path), path).toBe(true)
  for (const path of ["/api/admin/users", "/api/producers", "/api/store/baskets", "/api/store/settings/x", "/app"])
    expect(isOpen(path), path).toBe(false)
})

test("asks the backend's own path with the shop's public key", () => {
  for (const rule of Object.values(rules)) {
    expect(rule.target).toBe("http://backend:9000")
    expect(rule.rewrite?.("/api/producer/account/me")).toBe("/producer/account/me")
    expect(rule.headers).toEqual({ "x-publishable-api-key": "pk_1" })
  }
})

test("pictures of goods may come from the address of files, frames from nowhere", () => {
  const policy = pageHeaders("https://files.example/market")["content-security-policy"]
  expect(policy).toContain("img-src 'self' data: blob: https://files.example;")
  expect(policy).toContain("frame-ancestors 'none'")
})
