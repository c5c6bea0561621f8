import { expect, test } from "@playwright/test"
import { openPortal, stallOf } from "../support/portal"
import { addToBasket, dongOf, placeOrder } from "../support/shopper"

/** Of the demo's cooperative. */
const RICE = "gao-ngoc-do-huong-dua"
const person = { name: "Nguyễn Thị Kiện", phone: "0977123456" }

test("a cooperative declines one bag, packs, sends and delivers the rest, and holds its cash; the buyer reads each step", async ({
  page: buyer,
  browser,
}) => {
  test.setTimeout(180_000)
  await addToBasket(buyer, RICE)
  await addToBasket(buyer, RICE)
  const { url } = await placeOrder(buyer, person)
  const code = (await buyer.getByText(/^Mã kiện/).innerText()).replace(/^Mã kiện:\s*/, "")

  const page = await openPortal(browser)
  const stall = stallOf(page)
  await page.goto(`${stall}/don`)
  await page.getByRole("searchbox").fill(code)
  await page.getByRole("button", { name: "Tìm", exact: true }).click()
  await page.getByRole("link", { name: person.name }).click()
  await expect(page.getByText("Nhận đơn rồi sẽ thấy số điện thoại và địa chỉ.")).toBeVisible()

  await page.getByRole("button", { name: "Báo hết món" }).click()
  await page
    .getByRole("button", { name: /^Thêm / })
    .first()
    .click()
  await page.getByRole("button", { name: "Hết hàng" }).click()
  await page.getByRole("button", { name: "Báo khách" }).click()
  await expect(page.getByText("báo hết 1")).toBeVisible()

  await page.getByRole("button", { name: "Nhận phần còn lại" }).click()
  await expect(page.getByRole("link", { name: /^Gọi 0977/ })).toHaveAttribute("href", "tel:0977123456")
  await page.getByRole("button", { name: "Gói xong" }).click()
  await page.getByRole("button", { name: "Gửi đi" }).click()
  const sheet = page.getByRole("dialog")
  await sheet.getByRole("button", { name: "Bưu điện" }).click()
  await sheet.getByLabel("Mã vận đơn").fill("VN123456789")
  await sheet.getByRole("button", { name: "Gửi đi" }).click()

  await page.getByRole("button", { name: "Không giao được" }).click()
  await sheet.getByRole("radio", { name: "Gọi không bắt máy" }).check()
  await sheet.getByRole("button", { name: "Ghi lại" }).click()
  await page.getByRole("button", { name: "Gửi lại" }).click()
  await sheet.getByRole("button", { name: "Gửi đi" }).click()

  await page.getByRole("button", { name: "Đã giao tới" }).click()
  await sheet.getByRole("radio", { name: /Nhà mình đã nhận tiền mặt/ }).check()
  await sheet.getByRole("button", { name: "Xác nhận đã giao" }).click()
  const held = page.getByText(/^Mình đang giữ/)
  await expect(held).toBeVisible()

  await buyer.goto(url)
  await expect(buyer.getByText(/^Không gửi được: 1 ×/)).toBeVisible()
  await expect(buyer.getByText("Lý do: Hết hàng")).toBeVisible()
  await expect(buyer.getByText("Đã tới tay").first()).toBeVisible()
  const rows = buyer.locator("dd")
  await expect(rows.filter({ hasText: /^[-−]/ })).toHaveCount(1)
  expect(dongOf(await held.innerText())).toBeGreaterThan(0)
})

test("the work of the day in tabs: many parcels are confirmed at once", async ({ page: buyer, browser }) => {
  test.setTimeout(180_000)
  for (const phone of ["0977123457", "0977123458"]) {
    await addToBasket(buyer, RICE)
    await placeOrder(buyer, { name: "Trần Quốc Nhiều", phone })
  }
  const page = await openPortal(browser)
  await page.goto(`${stallOf(page)}/don`)
  await page.getByRole("button", { name: "Chọn nhiều" }).click()
  await page.getByRole("button", { name: "Chọn hết" }).click()
  await page.getByRole("button", { name: /^Nhận \d+ kiện$/ }).click()
  await expect(page.getByText(/^Xong \d+ kiện\.$/)).toBeVisible()
  await page.getByRole("button", { name: /^Cần gói/ }).click()
  await expect(page.getByRole("button", { name: "Gói xong" }).first()).toBeVisible()
})
