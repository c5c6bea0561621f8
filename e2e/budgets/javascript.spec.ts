import { gzipSync } from "node:zlib"
import { expect, test } from "@playwright/test"
import { pages } from "../support/shop"

/** Compressed kilobytes of JavaScript a first visit loads before anything is pressed. */
const BUDGETS = {
  listing: 160,
  product: 170,
  checkout: 200,
  home: 160,
  search: 170,
  basket: 180,
  account: 165,
  signIn: 160,
} as const

for (const [name, budget] of Object.entries(BUDGETS) as [keyof typeof BUDGETS, number][]) {
  test(`${name} loads at most ${budget} kB of JavaScript`, async ({ page }) => {
    const sizes = new Map<string, number>()
    page.on("response", async (response) => {
      if (response.request().resourceType() !== "script" || !response.ok()) return
      const body = await response.body().catch(() => undefined)
      if (body) sizes.set(response.url(), gzipSync(body, { level: 6 }).length)
    })
    await page.goto(pages[name], { waitUntil: "networkidle" })
    const kilobytes = [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1000
    test.info().annotations.push({ type: "kB", description: kilobytes.toFixed(1) })
    process.stdout.write(`    ${name}: ${kilobytes.toFixed(1)} kB of ${budget} kB\n`)
    expect(sizes.size).toBeGreaterThan(0)
    expect(kilobytes).toBeLessThanOrEqual(budget)
  })
}
