import { expect, test } from "@playwright/test"
import { pages } from "../support/shop"

interface LayoutShift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
}

for (const width of [360, 1280])
  for (const name of ["home", "listing", "product", "map", "checkout", "search"] as const)
    test(`${name} does not move under the eye at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[]) if (!entry.hadRecentInput) shifts.push(entry.value)
        }).observe({ type: "layout-shift", buffered: true })
      })
      await page.goto(pages[name], { waitUntil: "networkidle" })
      await page.mouse.wheel(0, 2000)
      await page.waitForTimeout(400)
      const total = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      )
      expect(total).toBeLessThanOrEqual(0.02)
    })
