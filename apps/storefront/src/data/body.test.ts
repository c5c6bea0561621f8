import { expect, test } from "vitest"
import { bodyOf } from "./body"

const posted = (body: string | null) => new Request("http://cho.vn", { method: "POST", body })

test("reads a body as text", async () => {
  expect(await bodyOf(posted("chợ xã"), 100)).toBe("chợ xã")
  expect(await bodyOf(posted(null), 100)).toBe("")
})

test("bytes count, not letters", async () => expect(await bodyOf(posted("ợ".repeat(5)), 10)).toBeNull())
