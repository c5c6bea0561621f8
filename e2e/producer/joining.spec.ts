import AxeBuilder from "@axe-core/playwright"
import { expect, type Page, test } from "@playwright/test"
import { openDesk } from "../support/desk"
import { PHONE } from "../support/portal"
import { textTo } from "../support/post"
import { shop } from "../support/shop"

const PHONE_NUMBER = "0935 120 604"
const STALL = "Tôm khô Cô Út"

/** A photograph as a phone takes it. */
const photo = async (page: Page) => ({
  name: "can-cuoc.jpg",
  mimeType: "image/jpeg",
  buffer: await page.screenshot({ type: "jpeg" }),
})

async function signUp(page: Page): Promise<void> {
  await page.goto("/dang-nhap")
  await page.getByRole("link", { name: "Đăng ký mở quầy" }).click()
  await page.getByLabel("Họ và tên").fill("Đặng Thị Út")
  await page.getByLabel("Số điện thoại hoặc e-mail").fill(PHONE_NUMBER)
  await page.getByLabel("Đặt mật khẩu").fill("tôm khô phơi ba nắng")
  await page.getByRole("button", { name: "Gửi mã" }).click()
  const text = await textTo(PHONE_NUMBER.replaceAll(" ", ""), /\d{6}/)
  await page.getByLabel("Mã xác nhận").fill(/\b\d{6}\b/.exec(text.split("\n").slice(1).join("\n"))?.[0] ?? "")
  await page.getByRole("button", { name: "Tạo tài khoản" }).click()
}

/** One question a screen. */
async function openStall(page: Page): Promise<void> {
  await page.getByLabel("Tên quầy").fill(STALL)
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await page.getByRole("radio", { name: /^Hộ sản xuất, kinh doanh/ }).check()
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await page.getByLabel("Xã, phường").fill("xuan yen nghi xuan")
  await page.getByRole("button", { name: /^Xã Tiên Điền, Hà Tĩnh/ }).click()
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await page.getByRole("button", { name: "Không có, mở quầy mới" }).click()
  await expect(page.getByRole("heading", { name: "Còn thiếu gì để bán" })).toBeVisible()
}

async function handInPapers(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Ảnh căn cước người đại diện" }).click()
  await page.getByRole("button", { name: "Chụp giấy này: Căn cước người đại diện" }).click()
  await page
    .getByRole("dialog")
    .locator("input[capture]")
    .setInputFiles(await photo(page))
  await page.getByRole("button", { name: "Gửi giấy này" }).click()
  await expect(page.getByRole("link", { name: "Xem tấm 1" })).toBeVisible()
}

async function fillProfile(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Hôm nay" }).click()
  await page.getByRole("link", { name: "Người đại diện", exact: true }).click()
  await page.getByLabel("Người đại diện").fill("Đặng Thị Út")
  await page.getByLabel("Địa chỉ lấy hàng").fill("Thôn Yên Lợi")
  await page.getByLabel("Điện thoại của quầy").fill(PHONE_NUMBER)
  await page.getByRole("button", { name: "Lưu" }).click()
  await expect(page.getByText("Đã lưu.")).toBeVisible()
}

async function nameAccount(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Hôm nay" }).click()
  await page.getByRole("link", { name: "Tài khoản nhận tiền" }).click()
  await page.getByLabel("Ngân hàng").fill("Agribank")
  await page.getByLabel("Số tài khoản").fill("3600205123456")
  await page.getByLabel("Tên chủ tài khoản").fill("Đặng Thị Út")
  await expect(page.getByText("Sẽ ghi: DANG THI UT")).toBeVisible()
  await page.getByRole("button", { name: "Lưu" }).click()
  await expect(page.getByText("3600205123456")).toBeVisible()
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
  await signUp(page)
  await openStall(page)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await handInPapers(page)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await fillProfile(page)
  await nameAccount(page)
  await page.getByRole("link", { name: "Quầy", exact: true }).last().click()
  await page.getByRole("button", { name: "Gửi chợ duyệt" }).click()
  await expect(page.getByText("Chợ đang xem giấy tờ.").first()).toBeVisible()

  const desk = await openDesk(browser, "/producers")
  await desk.getByRole("link", { name: STALL }).click()
  await expect(desk.getByRole("img", { name: "Căn cước người đại diện" })).toBeVisible()
  await desk.getByRole("button", { name: "Cần thêm giấy tờ" }).click()
  await desk.getByLabel("Cần thêm gì").fill("Chụp thêm mặt sau căn cước")
  await desk.getByRole("button", { name: "Ghi nhận" }).click()
  await expect(desk.getByText("Đã hỏi thêm")).toBeVisible()

  await page.reload()
  await expect(page.getByText("Chụp thêm mặt sau căn cước")).toBeVisible()
  await page.getByRole("link", { name: /^Giấy tờ/ }).click()
  await page.getByRole("button", { name: "Chụp giấy này: Căn cước người đại diện" }).click()
  await page
    .getByRole("dialog")
    .locator("input[capture]")
    .setInputFiles(await photo(page))
  await page.getByRole("button", { name: "Gửi giấy này" }).click()
  await expect(page.getByRole("link", { name: "Xem tấm 2" })).toBeVisible()
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
