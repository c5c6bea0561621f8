import { expect, test } from "@playwright/test"
import { newAddress, openAccount, PASSWORD } from "../support/account"
import { addToBasket, placeOrder } from "../support/shopper"

test("somebody keeps a wish, opens an account, saves an address and orders with it", async ({ page, browser }) => {
  await page.goto("/san-pham/ca-phe-khe-sanh")
  const heart = page.getByRole("button", { name: "Yêu thích", exact: true })
  await heart.click()
  await expect(heart).toHaveAttribute("aria-pressed", "true")
  await page.goto("/yeu-thich")
  await expect(page.getByText("Danh sách nằm trên máy này.")).toBeVisible()

  const address = newAddress("hoa")
  await openAccount(page, address, "Nguyễn Thị Tài Khoản")
  await expect(page.getByText("Chưa có đơn nào.")).toBeVisible()

  await page.goto("/tai-khoan/dia-chi")
  await page.getByRole("button", { name: "Thêm địa chỉ" }).click()
  await page.getByLabel("Số điện thoại").fill("0905 444 001")
  await page.getByRole("combobox", { name: "Xã, phường nơi nhận" }).fill("xuân yên nghi xuân")
  await expect(page.getByText("Nơi đó nay là xã Tiên Điền")).toBeVisible()
  await page.getByLabel("Số nhà, đường hoặc thôn, ấp").fill("Thôn Yên Lợi, ngõ giếng")
  await page.getByRole("button", { name: "Lưu" }).click()
  await expect(page.getByText("Địa chỉ thường dùng")).toBeVisible()

  await addToBasket(page, "ca-phe-khe-sanh")
  await page.goto("/dat-hang")
  await expect(page.getByLabel("Họ và tên")).toHaveValue("Nguyễn Thị Tài Khoản")
  await expect(page.getByLabel("Số nhà, đường hoặc thôn, ấp")).toHaveValue("Thôn Yên Lợi, ngõ giếng")
  const { number } = await placeOrder(page, { name: "Nguyễn Thị Tài Khoản", phone: "0905 444 001" })
  await page.goto("/tai-khoan")
  await page.getByRole("button", { name: `Mở đơn ${number}` }).click()
  await expect(page).toHaveURL(/\/don-hang\/[\w-]{22}/)

  // On another device the account brings its wishes and orders.
  const other = await (await browser.newContext({ locale: "vi-VN" })).newPage()
  await other.goto("/dang-nhap?ve=/yeu-thich")
  await other.getByLabel("E-mail hoặc số điện thoại").fill(address.toUpperCase())
  await other.getByLabel("Mật khẩu", { exact: true }).fill(PASSWORD)
  await other.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(other).toHaveURL(/\/yeu-thich$/)
  await expect(other.getByRole("heading", { name: /Khe Sanh/ })).toBeVisible()
  await other.goto("/tai-khoan")
  await expect(other.getByText(number, { exact: true })).toBeVisible()
  await other.getByRole("button", { name: "Đăng xuất khỏi mọi máy" }).click()
  await expect(other).toHaveURL(/\/$/)
  await page.goto("/tai-khoan")
  await expect(page.getByText("Bạn chưa đăng nhập.")).toBeVisible()
})

test("a wrong password and an unknown address are one answer", async ({ page }) => {
  await page.goto("/dang-nhap")
  await page.getByLabel("E-mail hoặc số điện thoại").fill(newAddress("la"))
  await page.getByLabel("Mật khẩu", { exact: true }).fill("khong biet mat khau")
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(page.getByText("Số điện thoại, e-mail hoặc mật khẩu chưa đúng.")).toBeVisible()
  await expect(page.getByLabel("E-mail hoặc số điện thoại")).toHaveValue(/^la-/)
})

test("the login is a cookie that scripts cannot read, for this shop's API only", async ({ page, context }) => {
  await openAccount(page, newAddress("banh"), "Trần Thị Bánh Quy")
  const login = (await context.cookies()).find(({ name }) => name === "account")
  expect(login).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/api/store" })
  expect(await page.evaluate(() => `${document.cookie} ${JSON.stringify(localStorage)}`)).not.toContain("s%3A")
})

test("somebody without a mouse signs in", async ({ page }) => {
  const address = newAddress("phim")
  await openAccount(page, address, "Võ Thị Phím")
  await page.getByRole("button", { name: "Đăng xuất", exact: true }).click()
  await expect(page).toHaveURL(/\/$/)
  await page.goto("/dang-nhap")
  await page.getByLabel("E-mail hoặc số điện thoại").focus()
  await page.keyboard.type(address)
  await page.keyboard.press("Tab")
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press("Enter")
  await expect(page.getByText("Chào Võ Thị Phím.")).toBeVisible()
})
