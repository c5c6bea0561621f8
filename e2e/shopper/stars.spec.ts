import { expect, test } from "@playwright/test"
import { moveClockTo } from "../support/database"

test.afterEach(() => moveClockTo(undefined))

test("a shopper sees stars with their certificate, and they come down by themselves when they lapse", async ({
  page,
}) => {
  test.setTimeout(150_000)
  const product = "/san-pham/ca-phe-khe-sanh"
  await page.goto(product)
  await expect(page.getByText(/5 sao/).first()).toBeVisible()
  await expect(page.getByText(/31\/12\/2026/).first()).toBeVisible()

  await moveClockTo("2027-01-02")
  const stars = page.locator("main").getByRole("img", { name: /^5 sao/ })
  await expect(async () => {
    await page.goto(product)
    await expect(page.getByText(/hết hạn/i).first()).toBeVisible({ timeout: 1000 })
    await expect(stars).toHaveCount(0, { timeout: 1000 })
    await page.goto("/tim?q=ca+phe+khe+sanh")
    await expect(page.getByRole("link", { name: "Cà phê Khe Sanh" }).first()).toBeVisible({ timeout: 2000 })
    await expect(page.getByText("5 sao", { exact: true })).toHaveCount(0, { timeout: 1000 })
  }).toPass({ timeout: 60_000, intervals: [2000] })
})

test("a product whose list gives no year says so and shows no stars", async ({ page }) => {
  await page.goto("/san-pham/tra-trai-mang-cau-xiem-vinh-phat")
  await expect(page.getByText(/Có ghi nhận 5 sao/).first()).toBeVisible()
  await page.getByRole("link", { name: "Mở trang giấy chứng nhận" }).click()
  await expect(page).toHaveURL(/\/chung-nhan\//)
  await expect(page.getByText("chưa rõ").first()).toBeVisible()
})

test("what the stars mean is explained where they stand", async ({ page }) => {
  await page.goto("/san-pham/ca-phe-khe-sanh")
  await page
    .getByRole("link", { name: /Sao OCOP được chấm ra sao/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/sao-ocop/)
})
