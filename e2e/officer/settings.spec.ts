import { expect, test } from "@playwright/test"
import { expectNoViolation } from "../support/accessible"
import { openDesk } from "../support/desk"

test("the operator fills in who runs the market; a wrong field is named, and the public page follows", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const desk = await openDesk(browser, "/settings/market")
  await expect(desk.getByText("Chợ đang chạy thử")).toBeVisible({ timeout: 20_000 })
  await expect(desk.getByText(/Còn trống: Tên trên giấy đăng ký/)).toBeVisible()
  await expectNoViolation(desk, "the market's settings", "main")

  const identity = desk.locator("#group-identity")
  await identity.getByLabel("Tên trên giấy đăng ký").fill("Hợp tác xã Chợ Quê")
  await identity.getByLabel("Số đăng ký kinh doanh").fill("3001234567")
  await identity.getByLabel("E-mail").fill("khong-phai-thu")
  await identity.getByRole("button", { name: "Lưu" }).click()
  await expect(identity.getByText("Chưa đúng dạng.")).toBeVisible()
  await expect(identity.getByLabel("Tên trên giấy đăng ký")).toHaveValue("Hợp tác xã Chợ Quê")
  await identity.getByLabel("E-mail").fill("cho@example.vn")
  await identity.getByRole("button", { name: "Lưu" }).click()
  await expect(desk.getByText("Đã lưu.").first()).toBeVisible()
  await expect(desk.getByText(/Còn trống: Tên trên giấy đăng ký/)).toHaveCount(0)

  await expect(async () => {
    await page.goto("/gioi-thieu")
    await expect(page.getByText("Tên: Hợp tác xã Chợ Quê")).toBeVisible({ timeout: 2000 })
    // A page that nobody had opened yet is made of the new settings before the foot of all pages is told of them.
    await expect(page.getByRole("contentinfo").getByText("Số ĐKKD 3001234567")).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 60_000 })

  for (const label of ["Tên trên giấy đăng ký", "Số đăng ký kinh doanh", "E-mail"])
    await identity.getByLabel(label).fill("")
  await identity.getByRole("button", { name: "Lưu" }).click()
  await expect(desk.getByText(/Còn trống: Tên trên giấy đăng ký/)).toBeVisible()
})

test("an own text takes the place of ours and gives it back", async ({ page, browser }) => {
  test.setTimeout(120_000)
  const desk = await openDesk(browser, "/settings/market", { language: "en" })
  await expect(desk.getByText("Our draft is in use")).toBeVisible({ timeout: 20_000 })
  await desk.getByRole("button", { name: "Write your own from our draft" }).click()
  const vietnamese = desk.getByLabel("Vietnamese")
  await vietnamese.fill(`## Điều khoản của riêng chợ\n\n${await vietnamese.inputValue()}`)
  const form = desk.locator("form").filter({ has: vietnamese })
  await form.getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText("Your own text is in use")).toBeVisible()
  await expect(async () => {
    await page.goto("/dieu-khoan")
    await expect(page.getByRole("heading", { name: "Điều khoản của riêng chợ" })).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 60_000 })
  await form.getByRole("button", { name: "Use our draft again" }).click()
  await expect(desk.getByText("Our draft is in use")).toBeVisible()
})
