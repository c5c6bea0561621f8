import AxeBuilder from "@axe-core/playwright"
import { expect, type Page, test } from "@playwright/test"
import { newAddress, openAccount } from "../support/account"

async function clean(page: Page, state: string) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")}`),
      `${state} at ${width} px`,
    ).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `${state}: nothing may stick out to the side at ${width} px`).toBeLessThanOrEqual(0)
  }
}

test("every state of an account has no accessibility violation", async ({ page }) => {
  await page.goto("/dang-nhap")
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(page.getByText("Bạn ghi e-mail hoặc số điện thoại Việt Nam giúp.")).toBeVisible()
  await clean(page, "signing in with faults")
  await page.goto("/quen-mat-khau")
  await page.getByLabel("E-mail hoặc số điện thoại").fill(newAddress("axe-quen"))
  await page.getByRole("button", { name: "Gửi mã" }).click()
  await expect(page.getByLabel("Mã 6 số")).toBeVisible()
  await clean(page, "a code on its way")
  await openAccount(page, newAddress("axe"), "Đỗ Thị Sáng Mắt")
  await clean(page, "no orders yet")
  await page.goto("/tai-khoan/dia-chi")
  await page.getByRole("button", { name: "Thêm địa chỉ" }).click()
  await page.getByRole("button", { name: "Lưu" }).click()
  await clean(page, "an address with faults")
  await page.goto("/tai-khoan/ho-so")
  await page.getByRole("button", { name: "Thêm hoặc đổi" }).click()
  await clean(page, "the profile")
  await page.goto("/tai-khoan/du-lieu")
  await page.getByRole("button", { name: "Lập bản dữ liệu" }).click()
  await expect(page.getByText("Bản dữ liệu đã sẵn sàng.")).toBeVisible()
  await clean(page, "one's own data")
})
