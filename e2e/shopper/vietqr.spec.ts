import { expect, test } from "@playwright/test"
import { bankTells, transferAsked } from "../support/bank"
import { addToBasket, dongOf, placeOrder } from "../support/shopper"

test("a transfer is copied, saved as a picture, and the page turns to paid by itself", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  await addToBasket(page, "gao-ngoc-do-huong-dua")
  await addToBasket(page, "ca-phe-khe-sanh")
  await page.goto("/dat-hang")
  await page.getByRole("radio", { name: /^Chuyển khoản VietQR/ }).check()
  await expect(page.getByText(/quét mã .* Chợ giữ hàng 60 phút chờ tiền về/)).toBeVisible()
  await placeOrder(page, { name: "Nguyễn Thị Thu Hà", phone: "0912 345 001" }, "transfer")

  const panel = page.getByRole("region", { name: "Trả tiền" })
  await expect(panel.getByText("Tài khoản mẫu, đừng chuyển tiền thật.")).toBeVisible()
  await expect(panel.getByRole("img", { name: /^Mã VietQR chuyển/ })).toBeVisible()
  await expect(panel.getByText(/Chợ giữ hàng tới \d\d:\d\d ngày/)).toBeVisible()
  const copied = async (what: string) => {
    const button = panel.getByRole("button", { name: `Chép ${what}` })
    await button.click()
    await expect(button.getByText("Đã chép")).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  const amount = Number(await copied("số tiền"))
  const memo = await copied("nội dung chuyển khoản")
  expect(amount).toBe(dongOf(await panel.getByText(/₫$/).first().innerText()))
  expect(await copied("số tài khoản")).toBe("0000000000")

  const saving = page.waitForEvent("download")
  await panel.getByRole("button", { name: "Lưu ảnh mã này" }).click()
  expect((await saving).suggestedFilename()).toMatch(/^vietqr-[0-9A-Z]{4}-[0-9A-Z]{4}\.png$/)

  await expect(page.getByText("Chờ trả tiền").first()).toBeVisible()
  await bankTells({ amount, memo })
  await expect(panel.getByText("Tiền về rồi, cảm ơn bạn. Chợ đã báo từng nhà làm.")).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText("Đã đặt").first()).toBeVisible()
  await expect(page.getByText("Chờ trả tiền")).toHaveCount(0)
})

test("less than was asked is in question, and said so", async ({ page }) => {
  await addToBasket(page, "ca-phe-khe-sanh")
  await placeOrder(page, { name: "Trần Văn Bình", phone: "0912 345 002" }, "transfer")
  const panel = page.getByRole("region", { name: "Trả tiền" })
  const { amount, memo } = await transferAsked(page)
  await bankTells({ amount: 10_000, memo })
  await expect(panel.getByText(/^Chợ nhận được 10\.000/)).toBeVisible({ timeout: 15_000 })
  await expect(panel.getByRole("img", { name: /^Mã VietQR/ })).toBeHidden()
  await panel.getByText("Vẫn muốn chuyển phần còn thiếu").click()
  await expect(panel.getByRole("img", { name: /^Mã VietQR/ })).toBeVisible()
  const { amount: missing } = await transferAsked(page)
  expect(missing).toBe(amount - 10_000)
})
