import AxeBuilder from "@axe-core/playwright"
import { expect, type Page, test } from "@playwright/test"
import { addToBasket, fillCheckout } from "../support/shopper"

async function clean(page: Page, state: string) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")}`),
    state,
  ).toEqual([])
}

for (const width of [360, 1280])
  test(`every state on the way to an order has no accessibility violation at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await addToBasket(page, "ca-phe-khe-sanh")
    await clean(page, "just added")
    await page.goto("/gio")
    await expect(page.getByRole("region", { name: /^Kiện 1,/ })).toBeVisible()
    await clean(page, "a filled basket")
    await page.goto("/dat-hang")
    await page.getByRole("button", { name: "Xem lại đơn" }).click()
    await expect(page.getByText("Cho chợ biết tên người nhận.")).toBeVisible()
    await clean(page, "a form with faults")
    await fillCheckout(page, { name: "Đỗ Thị Sáng", phone: `09081112${width === 360 ? "36" : "12"}` })
    await clean(page, "a filled form")
    await page.getByRole("button", { name: "Xem lại đơn" }).click()
    await expect(page.getByRole("button", { name: "Đặt hàng, trả khi nhận" })).toBeVisible()
    await clean(page, "the last look")
    await page.getByRole("checkbox", { name: /điều khoản mua hàng/ }).check()
    await page.getByRole("button", { name: "Đặt hàng, trả khi nhận" }).click()
    await expect(page.getByText("Chợ nhận đơn rồi, cảm ơn bạn.")).toBeVisible({ timeout: 30_000 })
    await clean(page, "a placed order")
    await page.getByRole("button", { name: "Hủy kiện 1" }).click()
    await expect(page.getByRole("dialog")).toBeVisible()
    await clean(page, "asking before a parcel is cancelled")
  })
