import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

const WIDTHS = [360, 1280]

/** Nobody is shut out of this page, on a phone or at a desk, and nothing sticks out to the side. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoViolation(page, `${where} at ${width} px`)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `${where}: nothing may stick out to the side at ${width} px`).toBeLessThanOrEqual(0)
  }
}

/** The page as it stands has no accessibility violation. `part`: only what is ours of a page, as below Medusa's frame. */
export async function expectNoViolation(page: Page, where: string, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (part ? axe.include(part) : axe).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")}`),
    where,
  ).toEqual([])
}

/** Medusa's frame scrolls inside itself: `main` and whatever holds it have nothing that would push them sideways. */
export async function expectNothingSticksOut(page: Page, where: string): Promise<void> {
  const sticksOut = await page.locator("main").evaluate((main) => {
    let most = 0
    for (let box: Element | null = main; box; box = box.parentElement)
      most = Math.max(most, box.scrollWidth - box.clientWidth)
    return most
  })
  expect(sticksOut, `${where}: nothing may stick out to the side`).toBeLessThanOrEqual(0)
}
