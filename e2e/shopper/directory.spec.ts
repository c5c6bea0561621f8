import { expect, test } from "@playwright/test"
import { shop } from "../support/shop"

test.use({ baseURL: shop.directoryUrl })

test("with demo off the list is a directory: no prices, no basket, search engines welcome", async ({ page }) => {
  await page.goto("/san-pham/nuoc-mam-le-gia")
  await expect(page.getByRole("heading", { level: 1, name: "Nước mắm Lê Gia" })).toBeVisible()
  await expect(page.getByText("Bản thử, chưa bán thật.")).toHaveCount(0)
  await expect(page.getByRole("main").getByText(/\d\s?₫/)).toHaveCount(0)
  await expect(page.getByRole("button", { name: /Thêm vào giỏ/ })).toHaveCount(0)
  const data = await page.locator('script[type="application/ld+json"]').allInnerTexts()
  expect(data.some((text) => text.includes('"@type":"Product"'))).toBe(true)
  expect(data.some((text) => text.includes('"@type":"Offer"'))).toBe(false)
  await expect(page.locator('meta[name="robots"][content*="noindex"]')).toHaveCount(0)
})

test("robots, sitemap, canonical and hreflang let search engines follow", async ({ page, request }) => {
  const robots = await (await request.get("/robots.txt")).text()
  expect(robots).toMatch(/Allow: \//)
  expect(robots).toMatch(/Sitemap: /)
  const sitemap = await (await request.get("/sitemap.xml")).text()
  expect(sitemap).toContain("/san-pham/nuoc-mam-le-gia")
  expect(sitemap).toContain("/en/san-pham/nuoc-mam-le-gia")
  await page.goto("/nhom/do-an")
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/nhom\/do-an$/)
  await expect(page.locator('link[rel="alternate"][hreflang="en"]')).toHaveAttribute("href", /\/en\/nhom\/do-an$/)
  await expect(page.getByRole("link", { name: /Trang sau/ })).toHaveAttribute("href", /\/nhom\/do-an\/2/)
  await page.goto("/tim?q=gao&stars=5")
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/)
})
