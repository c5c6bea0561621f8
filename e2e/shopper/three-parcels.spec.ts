import { expect, test } from "@playwright/test"
import { addToBasket, fillCheckout } from "../support/shopper"

test("a guest searches without marks, buys of three makers and gets one order of three parcels", async ({ page }) => {
  await page.goto("/")
  await page.getByRole("searchbox").first().fill("gao ngoc do")
  await page.getByRole("searchbox").first().press("Enter")
  await expect(page).toHaveURL(/\/tim\?q=gao/)
  await page.getByRole("link", { name: "Gạo Ngọc đỏ hương dứa" }).first().click()
  await expect(page.getByRole("heading", { level: 1, name: "Gạo Ngọc đỏ hương dứa" })).toBeVisible()
  // On record without a year, or awarded meanwhile by another journey.
  await expect(page.getByText(/Có ghi nhận 3\ssao|4\ssao, còn hạn/).first()).toBeVisible()

  await addToBasket(page, "gao-ngoc-do-huong-dua")
  await addToBasket(page, "nuoc-mam-le-gia")
  await addToBasket(page, "ca-phe-khe-sanh")
  await page.goto("/gio")
  await expect(page.getByRole("region", { name: /^Kiện [123],/ })).toHaveCount(3)

  await page.getByRole("link", { name: "Đặt hàng" }).first().click()
  await fillCheckout(page, { name: "Nguyễn Thị Thu Hà", phone: "0912 345 678" })
  await page.getByRole("button", { name: "Xem lại đơn" }).click()
  await expect(page.getByText(/Ba kiện tới riêng\. Bạn đưa người giao:/).first()).toBeVisible()
  await expect(page.getByText("trả tiền một lần")).toHaveCount(0)
  await page.getByRole("checkbox", { name: /điều khoản mua hàng/ }).check()
  await page.getByRole("button", { name: "Đặt hàng, trả khi nhận" }).click()

  await expect(page).toHaveURL(/\/don-hang\/[\w-]{22,}/, { timeout: 30_000 })
  await expect(page.getByText("Chợ nhận đơn rồi, cảm ơn bạn.")).toBeVisible()
  await expect(page.getByText("Bạn đưa người giao", { exact: true })).toHaveCount(3)

  await page.getByRole("button", { name: "Hủy kiện 3" }).click()
  await page.getByRole("button", { name: "Hủy kiện", exact: true }).click()
  await expect(page.getByText("Đã hủy kiện 3.")).toBeVisible()
  await expect(page.getByText("Bạn đưa người giao", { exact: true })).toHaveCount(2)
})
