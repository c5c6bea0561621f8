import AxeBuilder from "@axe-core/playwright"
import type { FakeStripe } from "@ocop/stripe-stub"
import { expect, type Page, test } from "@playwright/test"
import { bankTells, transferAsked } from "../support/bank"
import { meetStripe, openStripe } from "../support/cards"
import { addToBasket, placeOrder } from "../support/shopper"

let stripe: FakeStripe
test.beforeAll(async () => {
  stripe = await openStripe()
})
test.afterAll(() => stripe.close())

async function clean(page: Page, state: string) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")}`),
    state,
  ).toEqual([])
}

for (const width of [360, 1280]) {
  test(`every state of a transfer has no accessibility violation at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await addToBasket(page, "ca-phe-khe-sanh")
    await placeOrder(page, { name: "Đỗ Thị Sáng", phone: `09082222${width === 360 ? "36" : "12"}` }, "transfer")
    const panel = page.getByRole("region", { name: "Trả tiền" })
    await expect(panel.getByRole("img", { name: /^Mã VietQR/ })).toBeVisible()
    await panel.getByRole("button", { name: "Chép nội dung chuyển khoản" }).focus()
    await page.keyboard.press("Enter")
    await clean(page, "a transfer that is waited for")
    await bankTells(await transferAsked(page))
    await expect(panel.getByText(/^Tiền về rồi/)).toBeVisible({ timeout: 15_000 })
    await clean(page, "paid")
  })

  test(`every state of a card has no accessibility violation at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await meetStripe(page, stripe)
    await addToBasket(page, "ca-phe-khe-sanh")
    await placeOrder(page, { name: "Đỗ Thị Sáng", phone: `09083333${width === 360 ? "36" : "12"}` }, "card")
    const panel = page.getByRole("region", { name: "Trả tiền" })
    await expect(panel.getByLabel("Số thẻ")).toBeVisible()
    await clean(page, "a card's form")
    await panel.getByLabel("Số thẻ").fill("4000 0000 0000 9995")
    await page.keyboard.press("Enter")
    await expect(panel.getByRole("alert")).toHaveText(/Thẻ không đủ tiền/)
    await clean(page, "a declined card")
  })
}
