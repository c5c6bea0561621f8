import { expect, test } from "@playwright/test"
import { expectNoViolation } from "../support/accessible"
import { openDesk } from "../support/desk"
import { fillProfile, handInPapers, nameAccount, openStall, photographIdentity, signUp } from "../support/household"
import { PHONE } from "../support/portal"
import { shop } from "../support/shop"

const UT = {
  name: "Đặng Thị Út",
  phone: "0935 120 604",
  stall: "Tôm khô Cô Út",
  accountName: "DANG THI UT",
}

test("a household opens a shop from a phone, the operator looks at its papers and approves", async ({ browser }) => {
  test.setTimeout(180_000)
  const context = await browser.newContext({
    baseURL: shop.portalUrl,
    locale: "vi-VN",
    viewport: PHONE,
    hasTouch: true,
  })
  const page = await context.newPage()
  await signUp(page, UT)
  await openStall(page, UT)
  await expectNoViolation(page, "a stall that was just opened")
  await handInPapers(page)
  await expectNoViolation(page, "its papers")
  await fillProfile(page, UT)
  await nameAccount(page, UT)
  await page.getByRole("link", { name: "Quầy", exact: true }).last().click()
  await page.getByRole("button", { name: "Gửi chợ duyệt" }).click()
  await expect(page.getByText("Chợ đang xem giấy tờ.").first()).toBeVisible()

  const desk = await openDesk(browser, "/producers")
  await desk.getByRole("link", { name: UT.stall }).click()
  await expect(desk.getByRole("img", { name: "Căn cước người đại diện" })).toBeVisible()
  await desk.getByRole("button", { name: "Cần thêm giấy tờ" }).click()
  await desk.getByLabel("Cần thêm gì").fill("Chụp thêm mặt sau căn cước")
  await desk.getByRole("button", { name: "Ghi nhận" }).click()
  await expect(desk.getByText("Đã hỏi thêm")).toBeVisible()

  await page.reload()
  await expect(page.getByText("Chụp thêm mặt sau căn cước")).toBeVisible()
  await page.getByRole("link", { name: /^Giấy tờ/ }).click()
  await photographIdentity(page, 2)
  await page.getByRole("link", { name: "Quầy", exact: true }).first().click()
  await page.getByRole("button", { name: "Gửi chợ duyệt" }).click()
  await expect(page.getByText("Chợ đang xem giấy tờ.").first()).toBeVisible()

  await desk.reload()
  await desk.getByRole("button", { name: "Duyệt, cho bán" }).click()
  await desk.getByRole("button", { name: "Duyệt, cho bán" }).click()
  await expect(desk.getByText("Đang bán")).toBeVisible()

  await page.getByRole("link", { name: "Hôm nay" }).click()
  await expect(page.getByRole("heading", { name: "Kiện hôm nay" })).toBeVisible()
  await expect(page.getByRole("heading", { name: "Còn thiếu gì để bán" })).toBeHidden()
})
