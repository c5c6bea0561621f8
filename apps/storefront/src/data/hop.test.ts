import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, test, vi } from "vitest"
import { register } from "../instrumentation"

test("a request says who sent it, whatever else its header says", async () => {
  vi.stubEnv("NEXT_RUNTIME", "nodejs")
  await register()
  const server = createServer((request, response) => response.end(request.headers["x-forwarded-for"]))
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const ask = async (headers: Record<string, string>) => (await fetch(url, { headers })).text()
  expect(await ask({})).toBe("127.0.0.1")
  expect(await ask({ "x-forwarded-for": "1.2.3.4" })).toBe("1.2.3.4, 127.0.0.1")
  server.close()
})

test("an address that cannot be read becomes one that does not exist, before Next sees it", async () => {
  vi.stubEnv("NEXT_RUNTIME", "nodejs")
  await register()
  const server = createServer((request, response) => response.end(request.url))
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  expect(await (await fetch(`${url}/san-pham/%ff`)).text()).toBe("/khong-co-trang-nay")
  expect(await (await fetch(`${url}/tim?q=%ff`)).text()).toBe("/tim?q=%ff")
  server.close()
})
