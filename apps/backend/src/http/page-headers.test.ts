import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { protectPages } from "./page-headers"

test("no site frames the Admin, and an upload runs no script", async () => {
  protectPages()
  const server = createServer((_, response) => response.end("x"))
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  const headersOf = async (path: string) =>
    (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)).headers
  const page = await headersOf("/app/orders")
  expect(page.get("x-frame-options")).toBe("DENY")
  expect(page.get("x-content-type-options")).toBe("nosniff")
  expect(page.get("content-security-policy")).toBeNull()
  expect((await headersOf("/static/drawing.svg")).get("content-security-policy")).toContain("sandbox")
  server.close()
})
