import { orderNumber } from "@ocop/domain"
import { expect, type Page, test } from "@playwright/test"
import { addToBasket, placeOrder } from "../support/shopper"

async function order(page: Page, phone: string) {
  await addToBasket(page, "ca-phe-khe-sanh")
  return placeOrder(page, { name: "Lê Thị Tra Cứu", phone })
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
