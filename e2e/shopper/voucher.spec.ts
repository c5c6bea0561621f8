import { expect, test } from "@playwright/test"
import { expectNoViolation } from "../support/accessible"
import { addToBasket, dongOf, placeOrder } from "../support/shopper"
import { makeVoucher, offerDelivery } from "../support/vouchers"

test("a code is mistyped, then taken off every parcel to the đồng; used up, it says so", async ({ page, browser }) => {
  await makeVoucher({ code: "QUAQUE7", percent: 7, limit: 1 })
  await addToBasket(page, "gao-ngoc-do-huong-dua")
  await addToBasket(page, "ca-phe-khe-sanh")
  await page.goto("/gio")
  const box = page.getByLabel("Mã giảm giá")
  await box.fill("QUAQUE")
  await page.getByRole("button", { name: "Dùng mã" }).click()
  await expect(page.getByText("Chợ không có mã này. Bạn xem lại từng chữ giúp.")).toBeVisible()
  await expect(box).toHaveValue("QUAQUE")
  await box.fill("quaque7")
  await box.press("Enter")
  await expect(page.getByText("Giảm 7%")).toBeVisible()
  const goods = dongOf(
    await page.locator("dt", { hasText: "Tiền hàng" }).locator("xpath=following-sibling::dd[1]").innerText(),
  )
  const off = page.locator("dt", { hasText: "Mã giảm giá" }).locator("xpath=following-sibling::dd[1]")
  expect(dongOf(await off.innerText())).toBe(Math.round(goods * 0.07))
  await expect(page.getByText("Mã giảm", { exact: true })).toHaveCount(2)
  await expectNoViolation(page, "a basket with a voucher")

  const other = await browser.newPage()
  await addToBasket(other, "ca-phe-khe-sanh")
  await other.goto("/gio")
  await other.getByLabel("Mã giảm giá").fill("QUAQUE7")
  await other.getByRole("button", { name: "Dùng mã" }).click()
  await expect(other.getByText("Giảm 7%")).toBeVisible()

  await placeOrder(page, { name: "Nguyễn Thị Thu Hà", phone: "0912 345 071" })
  await other.reload()
  await expect(other.getByText("Mã này đã có người dùng hết lượt.")).toBeVisible()
  await other.getByRole("button", { name: "Bỏ mã QUAQUE7" }).click()
  await expect(other.getByText("QUAQUE7")).toHaveCount(0)
  await other.close()
})

test("what is missing for free delivery is said, and free it is", async ({ page }) => {
  const end = await offerDelivery(400_000)
  try {
    await addToBasket(page, "ca-phe-khe-sanh")
    await page.goto("/gio")
    const parcel = page.getByRole("region", { name: /^Kiện 1,/ })
    await expect(parcel.getByText(/^Thêm [\d.]+\s₫ nữa là miễn phí gửi\.$/)).toBeVisible()
    const more = parcel.getByRole("button", { name: /^Thêm một/ })
    for (let press = 0; press < 5; press++) await more.click()
    await expect(parcel.getByText("Kiện này được miễn phí gửi.")).toBeVisible()
  } finally {
    await end()
  }
})
