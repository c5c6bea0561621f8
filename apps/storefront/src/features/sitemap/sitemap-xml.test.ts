import { expect, test } from "vitest"
import { publicPaths } from "./public-paths"
import { sitemapIndex, urlSet } from "./sitemap-xml"

const absolute = (path: string) => `https://cho.vn${path}`

test("lists a path in both languages, each naming the other", () => {
  const xml = urlSet([{ path: "/san-pham/gao", changedAt: "2026-11-20T00:00:00.000Z" }], absolute)
  expect(xml.match(/<loc>(.*?)<\/loc>/g)).toEqual([
    "<loc>https://cho.vn/san-pham/gao</loc>",
    "<loc>https://cho.vn/en/san-pham/gao</loc>",
  ])
  expect(xml.match(/hreflang="en" href="https:\/\/cho.vn\/en\/san-pham\/gao"/g)).toHaveLength(2)
  expect(xml).toContain("<lastmod>2026-11-20T00:00:00.000Z</lastmod>")
})

test("escapes what XML reserves", () =>
  expect(urlSet([{ path: "/san-pham/a&b" }], absolute)).toContain("<loc>https://cho.vn/san-pham/a&amp;b</loc>"))

test("an index names every part", () =>
  expect(sitemapIndex(2, absolute).match(/<loc>(.*?)<\/loc>/g)).toEqual([
    "<loc>https://cho.vn/sitemaps/1.xml</loc>",
    "<loc>https://cho.vn/sitemaps/2.xml</loc>",
  ]))

test("leaves out groups without goods", () => {
  const none = { products: [], producers: [], tourismPoints: [], certificates: [], places: [] }
  const groups = [
    { group: "food" as const, count: 3 },
    { group: "ornamental" as const, count: 0 },
  ]
  const paths = publicPaths(none, groups).map(({ path }) => path)
  expect(paths).toContain("/nhom/do-an")
  expect(paths).not.toContain("/nhom/sinh-vat-canh")
})
