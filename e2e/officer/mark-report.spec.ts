import { expect, test } from "@playwright/test"
import { openDesk } from "../support/desk"
import { photo } from "../support/household"

/** Gạo Ngọc đỏ hương dứa of Đồng Tháp, whose list gives no year. */
const CERTIFICATE = "/chung-nhan/9MQK2BEP6A"
const SEEN = "Túi gạo bán ở bến xe Cao Lãnh in 5 sao, chụp sáng nay."
const FOUND = "Cửa hàng ở bến xe tự in 5 sao lên túi. Đã thu hồi bao bì."

test("a mark used wrongly is reported with a photograph, the province finds it true, and the certificate's page says so", async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(CERTIFICATE)
  await page.getByRole("link", { name: "Báo dùng sai sao" }).first().click()
  await expect(page.getByLabel("Mã tra cứu trên tem")).toHaveValue("9MQK2BEP6A")
  await page.getByText("In nhiều sao hơn").click()
  await page.getByLabel("Kể giúp chuyện bạn thấy").fill(SEEN)
  await page.getByLabel("Thêm ảnh").setInputFiles(await photo(page))
  await expect(page.getByRole("img", { name: "Ảnh 1" })).toBeVisible()
  await page.getByRole("button", { name: "Gửi lời báo" }).click()
  await expect(page.getByRole("status").getByText("Đã nhận lời báo của bạn")).toBeVisible()

  const office = await openDesk(browser, "/mark-reports", { email: "secretary-da@demo.local" })
  const report = office.getByRole("article").filter({ hasText: SEEN })
  await expect(report.getByRole("img", { name: "Ảnh 1" })).toBeVisible({ timeout: 20_000 })
  await report.getByRole("button", { name: "Phản ánh đúng" }).click()
  await report.getByLabel("Kết quả, ai cũng đọc được ở trang sản phẩm").fill(FOUND)
  await report.getByRole("button", { name: "Ghi quyết định" }).click()
  await expect(report.getByText(FOUND)).toBeVisible()

  await expect(async () => {
    await page.goto(CERTIFICATE)
    await expect(page.getByText(FOUND)).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 60_000, intervals: [2000] })
  await expect(page.getByText("Dùng sai sao đã được xác minh")).toBeVisible()
})
