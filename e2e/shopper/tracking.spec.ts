import { orderNumber } from "@ocop/domain"
import { expect, type Page, test } from "@playwright/test"
import { addToBasket, fillCheckout } from "../support/shopper"

async function order(page: Page, phone: string) {
  await addToBasket(page, "ca-phe-khe-sanh")
  await page.goto("/dat-hang")
  await fillCheckout(page, { name: "Lê Thị Tra Cứu", phone })
  await page.getByRole("button", { name: "Xem lại đơn" }).click()
  await page.getByRole("button", { name: "Đặt hàng, trả khi nhận" }).click()
  await expect(page).toHaveURL(/\/don-hang\//, { timeout: 30_000 })
  const number = await page
    .getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    .first()
    .innerText()
  return { number, url: page.url() }
}

test("an order is found by its number and phone, and by nothing less", async ({ page, browser }) => {
  const { number } = await order(page, "0903 111 222")
  const stranger = await (await browser.newContext({ locale: "vi-VN" })).newPage()
  await stranger.goto("/tra-don")
  await stranger.getByLabel("Số đơn").fill(number)
  await stranger.getByLabel("Số điện thoại").fill("0903 111 223")
  await stranger.getByRole("button", { name: "Mở đơn" }).click()
  const refused = stranger.getByRole("alert").filter({ hasText: /\S/ })
  await expect(refused).toBeVisible()
  const words = await refused.innerText()
  await stranger.getByLabel("Số đơn").fill(orderNumber(Uint8Array.of(1, 2, 3, 4, 5)))
  await stranger.getByRole("button", { name: "Mở đơn" }).click()
  await expect(refused).toHaveText(words)
  await stranger.getByLabel("Số đơn").fill(number)
  await stranger.getByLabel("Số điện thoại").fill("+84 903 111 222")
  await stranger.getByRole("button", { name: "Mở đơn" }).click()
  await expect(stranger).toHaveURL(/\/don-hang\//)
  await expect(stranger.getByText("Lê Thị Tra Cứu")).toBeVisible()
})

test("an order's page opens with its whole token only", async ({ page }) => {
  const { url } = await order(page, "0903 111 333")
  await page.goto(`${url.slice(0, -1)}${url.endsWith("a") ? "b" : "a"}`)
  await expect(page.getByText(/Không thấy đơn này/)).toBeVisible()
})
