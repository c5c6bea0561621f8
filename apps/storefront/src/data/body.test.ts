import { expect, test } from "vitest"
import { bodyOf, streamOf } from "./body"

const posted = (body: string | null) => new Request("http://cho.vn", { method: "POST", body })

test("reads a body as text", async () => {
  expect(await bodyOf(posted("chợ xã"), 100)).toBe("chợ xã")
  expect(await bodyOf(posted(null), 100)).toBe("")
})

test("bytes count, not letters", async () => expect(await bodyOf(posted("ợ".repeat(5)), 10)).toBeNull())

test("a stream passes what fits and breaks off past the limit", async () => {
  const read = (request: Request, most: number) => new Response(streamOf(request, most)).text()
  expect(await read(posted("ảnh"), 100)).toBe("ảnh")
  await expect(read(posted("x".repeat(101)), 100)).rejects.toThrow("too much")
  expect(streamOf(posted(null), 100)).toBe("")
})

test("what says that it is too large is not begun", () => {
  const request = new Request("http://cho.vn", { method: "POST", body: "x", headers: { "content-length": "101" } })
  expect(streamOf(request, 100)).toBeNull()
})
