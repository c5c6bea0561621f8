import { expect, type Locator, type Page, test } from "@playwright/test"

/** Presses Tab until `target` has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator, most = 120) {
  for (let pressed = 0; pressed < most; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return
    await page.keyboard.press("Tab")
  }
  throw new Error(`Not reached by the keyboard: ${target}`)
}

test("somebody without a mouse buys from the product page to the order", async ({ page }) => {
  await page.goto("/san-pham/ca-phe-khe-sanh")
  await page.keyboard.press("Tab")
  await expect(page.getByRole("link", { name: "Tới nội dung" })).toBeFocused()
  await page.keyboard.press("Enter")
  const add = page.getByRole("button", { name: /^Thêm vào giỏ/ }).first()
  await tabTo(page, add)
  await page.keyboard.press("Enter")
  await expect(page.getByText(/^Đã thêm/).first()).toBeVisible()
  await page.goto("/dat-hang")
  await tabTo(page, page.getByLabel("Họ và tên"))
  await page.keyboard.type("Võ Thị Bàn Phím")
  await tabTo(page, page.getByLabel("Số điện thoại"))
  await page.keyboard.type("0906777888")
  await tabTo(page, page.getByRole("combobox", { name: "Xã, phường nơi nhận" }))
  await page.keyboard.type("tien dien")
  await page.keyboard.press("ArrowDown")
  await page.waitForTimeout(600)
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await tabTo(page, page.getByLabel("Số nhà, đường hoặc thôn, ấp"))
  await page.keyboard.type("Thôn Yên Lợi")
  await tabTo(page, page.getByRole("button", { name: "Xem lại đơn" }))
  await page.keyboard.press("Enter")
  const confirm = page.getByRole("button", { name: "Đặt hàng, trả khi nhận" })
  await expect(confirm).toBeVisible()
  await tabTo(page, page.getByRole("checkbox", { name: /điều khoản mua hàng/ }))
  await page.keyboard.press("Space")
  await tabTo(page, confirm)
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/don-hang\//, { timeout: 30_000 })
})
