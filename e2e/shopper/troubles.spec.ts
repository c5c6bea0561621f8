import { expect, test } from "@playwright/test"
import { addToBasket, fillCheckout } from "../support/shopper"

test("what is wrong is said at its field, and what was typed stays", async ({ page }) => {
  await addToBasket(page, "ca-phe-khe-sanh")
  await page.goto("/dat-hang")
  await page.getByLabel("Họ và tên").fill("Nguyễn Thị Thu Hà")
  await page.getByLabel("Số điện thoại").fill("12345")
  await page.getByRole("button", { name: "Xem lại đơn" }).click()
  await expect(page.getByText(/Số này chưa đúng/)).toBeVisible()
  await expect(page.getByLabel("Số điện thoại")).toBeFocused()
  await page.reload()
  await expect(page.getByLabel("Họ và tên")).toHaveValue("Nguyễn Thị Thu Hà")
  await expect(page.getByLabel("Số điện thoại")).toHaveValue("12345")
})

test("a network that drops while ordering loses nothing and doubles nothing", async ({ page }) => {
  await addToBasket(page, "ca-phe-khe-sanh")
  await page.goto("/dat-hang")
  await fillCheckout(page, { name: "Phạm Mạng Rớt", phone: "0905 444 555" })
  await page.getByRole("button", { name: "Xem lại đơn" }).click()
  // The order reaches the shop, its answer never reaches the browser.
  await page.route("**/api/store/baskets/mine/orders**", async (route) => {
    await route.fetch()
    await route.abort("connectionreset")
  })
  await page.getByRole("checkbox", { name: /điều khoản mua hàng/ }).check()
  await page.getByRole("button", { name: "Đặt hàng, trả khi nhận" }).click()
  await expect(page.getByText(/chưa biết đơn đã vào chưa/)).toBeVisible({ timeout: 30_000 })
  await page.unroute("**/api/store/baskets/mine/orders**")
  await page.getByRole("button", { name: "Đặt lại" }).click()
  await expect(page).toHaveURL(/\/don-hang\//, { timeout: 30_000 })
  await expect(page.getByText("Phạm Mạng Rớt")).toBeVisible()
})

test("pages stay readable while the API is away, and say so", async ({ page }) => {
  await page.route("**/api/store/**", (route) => route.abort("connectionrefused"))
  await page.goto("/san-pham/ca-phe-khe-sanh")
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await page.goto("/gio")
  await expect(page.getByRole("button", { name: "Thử lại" }).first()).toBeVisible()
  await page.goto("/tim?q=gao")
  await expect(page.getByRole("button", { name: "Thử lại" }).first()).toBeVisible()
})

test("an address that cannot be read is a 404", async ({ request }) => {
  for (const path of ["/%ff", "/san-pham/%ff", "/en/%E0%A4%A", "/_next/static/%ff"])
    expect((await request.get(path)).status(), path).toBe(404)
})

test("a missing page is a 404 with a way on", async ({ page }) => {
  for (const path of [
    "/san-pham/khong-co-mon-nay",
    "/nha-san-xuat/khong-co",
    "/dia-phuong/khong-co",
    "/nhom/khong-co",
  ]) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible()
  }
})
