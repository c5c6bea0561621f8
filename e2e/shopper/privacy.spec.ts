import { readFile } from "node:fs/promises"
import { expect, test } from "@playwright/test"
import { newAddress, openAccount, PASSWORD } from "../support/account"
import { moveClockTo, query } from "../support/database"
import { addToBasket, placeOrder } from "../support/shopper"

test.afterEach(() => moveClockTo(undefined))

test("somebody takes their data along, changes their mind once, and is then forgotten", async ({ page }) => {
  const address = newAddress("quen")
  await openAccount(page, address, "Hồ Thị Muốn Quên")
  await page.goto("/tai-khoan/du-lieu")
  await page.getByRole("button", { name: "Lập bản dữ liệu" }).click()
  await expect(page.getByText("Bản dữ liệu đã sẵn sàng.")).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải tệp cho máy (JSON)" }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^du-lieu-cua-toi-[\d-]+\.json$/)
  const data = JSON.parse(await readFile(await download.path(), "utf8"))
  expect(data.profile).toMatchObject({ email: address, name: "Hồ Thị Muốn Quên" })

  const ask = async () => {
    await page.getByLabel("Ghi mật khẩu để chắc là bạn").fill(PASSWORD)
    await page.getByRole("button", { name: "Xóa tài khoản của tôi" }).click()
    await expect(page.getByText(/Tài khoản sẽ bị xóa lúc/)).toBeVisible()
  }
  await ask()
  await page.getByRole("button", { name: "Không xóa nữa" }).click()
  await expect(page.getByText("Đã rút lại. Tài khoản vẫn như cũ.")).toBeVisible()
  await ask()
  const today = new Date()
  await moveClockTo(new Date(today.getTime() + 3 * 86_400_000).toISOString().slice(0, 10))
  await expect
    .poll(async () => (await query("select 1 from account where email = $1", [address])).length, { timeout: 50_000 })
    .toBe(0)
  await page.goto("/tai-khoan")
  await expect(page.getByText("Bạn chưa đăng nhập.")).toBeVisible()
})

test("while a parcel travels nobody is forgotten, and it says which", async ({ page }) => {
  await openAccount(page, newAddress("doi"), "Đinh Thị Đợi Hàng")
  await addToBasket(page, "ca-phe-khe-sanh")
  const { number } = await placeOrder(page, { name: "Đinh Thị Đợi Hàng", phone: "0905 444 002" })
  await page.goto("/tai-khoan/du-lieu")
  await page.getByLabel("Ghi mật khẩu để chắc là bạn").fill(PASSWORD)
  await page.getByRole("button", { name: "Xóa tài khoản của tôi" }).click()
  await expect(page.getByText(`Còn kiện đang trên đường: ${number}/1.`)).toBeVisible()
})

test("a guest takes a copy of one order's data with its phone", async ({ page }) => {
  await addToBasket(page, "ca-phe-khe-sanh")
  await placeOrder(page, { name: "Lý Thị Khách Lẻ", phone: "0905 444 003" })
  await page.getByRole("link", { name: "Lấy hoặc gỡ dữ liệu của tôi trong đơn này" }).click()
  await page.getByLabel("Số điện thoại đặt đơn").fill("0905 444 004")
  await page.getByRole("button", { name: "Lập bản dữ liệu" }).click()
  await expect(page.getByText("Không phải số điện thoại của đơn này.").first()).toBeVisible()
  await page.getByLabel("Số điện thoại đặt đơn").fill("0905 444 003")
  await page.getByRole("button", { name: "Lập bản dữ liệu" }).click()
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải trang để đọc (HTML)" }).click(),
  ])
  expect(await readFile(await download.path(), "utf8")).toContain("Lý Thị Khách Lẻ")
})
