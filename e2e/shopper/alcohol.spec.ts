import { expect, test } from "@playwright/test"
import { addToBasket, placeOrder } from "../support/shopper"

test("alcohol is for adults, is not on the home page and is not paid for at the door", async ({ page }) => {
  await page.goto("/")
  await expect(page.getByRole("main").getByText(/Rượu/)).toHaveCount(0)
  await page.goto("/san-pham/ruou-nhau")
  await expect(page.getByText(/18 tuổi/).first()).toBeVisible()
  await expect(page.getByRole("button", { name: /^Thêm vào giỏ/ })).toHaveCount(0)
  await page.getByRole("button", { name: "Tôi đã đủ 18 tuổi" }).click()
  await addToBasket(page, "ruou-nhau")
  await page.goto("/dat-hang")
  await expect(page.getByRole("radio", { name: /^Nhận hàng rồi trả/ })).toBeDisabled()
  await expect(page.getByText(/nên đơn này phải trả trước/)).toBeVisible()
  await expect(page.getByRole("radio", { name: /^Chuyển khoản VietQR/ })).toBeChecked()

  await placeOrder(page, { name: "Trần Văn Bình", phone: "0987 654 321" }, "transfer")
  await expect(page.getByRole("img", { name: /^Mã VietQR/ })).toBeVisible()
})
