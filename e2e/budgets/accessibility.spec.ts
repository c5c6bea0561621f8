import AxeBuilder from "@axe-core/playwright"
import { expect, test } from "@playwright/test"
import { pages } from "../support/shop"

for (const width of [360, 1280])
  for (const [name, path] of Object.entries(pages))
    for (const prefix of width === 1280 ? ["", "/en"] : [""])
      test(`${prefix}${path} has no accessibility violation at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(prefix + path, { waitUntil: "networkidle" })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes[0]?.target.join(" ")}`)).toEqual([])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, "nothing may stick out to the side").toBeLessThanOrEqual(0)
      })
