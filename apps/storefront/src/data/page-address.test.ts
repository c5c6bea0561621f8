import { expect, test } from "vitest"
import { pageAddress } from "./page-address"

test.each([
  "/",
  "/en",
  "/san-pham/gao-ngoc-do",
  "/en/don-hang/0AbC-_9~.x",
  "/tim?q=g%E1%BA%A1o&page=2",
  "/tim?q=%ff",
  "/api/store/catalog/search?q=%ff",
  "/api/store/x%20y",
  "/_next/static/chunks/%5Broot%5D.js",
  "/sitemaps/1.xml",
])("%s stays as it is", (url) => expect(pageAddress(url)).toBe(url))

test.each([
  ["/%ff", "/khong-co-trang-nay"],
  ["/san-pham/%ff?x=1", "/khong-co-trang-nay?x=1"],
  ["/en/%E0%A4%A", "/en/khong-co-trang-nay"],
  ["/san-pham/%C4%91", "/khong-co-trang-nay"],
  ["/%25", "/khong-co-trang-nay"],
  ["/api/%ff", "/khong-co-trang-nay"],
  ["/_next/static/%ff", "/khong-co-trang-nay"],
  [`/${"a".repeat(300)}`, "/khong-co-trang-nay"],
  ["/a/b/c/d/e/f/g", "/khong-co-trang-nay"],
])("%s is nobody's", (url, answered) => expect(pageAddress(url)).toBe(answered))
