import { expect, type Page } from "@playwright/test"
import { textTo } from "./post"

/** A family that opens a shop from a phone. */
export interface Household {
  name: string
  phone: string
  stall: string
  /** The name as banks write it. */
  accountName: string
}

/** A photograph as a phone takes it. */
export const photo = async (page: Page) => ({
  name: "can-cuoc.jpg",
  mimeType: "image/jpeg",
  buffer: await page.screenshot({ type: "jpeg" }),
})

export async function signUp(page: Page, { name, phone }: Household): Promise<void> {
  await page.goto("/dang-nhap")
  await page.getByRole("link", { name: "Đăng ký mở quầy" }).click()
  await page.getByLabel("Họ và tên").fill(name)
  await page.getByLabel("Số điện thoại hoặc e-mail").fill(phone)
  await page.getByLabel("Đặt mật khẩu").fill("tôm khô phơi ba nắng")
  await page.getByRole("button", { name: "Gửi mã" }).click()
  const text = await textTo(phone.replaceAll(" ", ""), /\d{6}/)
  await page.getByLabel("Mã xác nhận").fill(/\b\d{6}\b/.exec(text.split("\n").slice(1).join("\n"))?.[0] ?? "")
  await page.getByRole("button", { name: "Tạo tài khoản" }).click()
}

/** One question a screen. */
export async function openStall(page: Page, { stall }: Household): Promise<void> {
  await page.getByLabel("Tên quầy").fill(stall)
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await page.getByRole("radio", { name: /^Hộ sản xuất, kinh doanh/ }).check()
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await page.getByLabel("Xã, phường").fill("xuan yen nghi xuan")
  await page.getByRole("button", { name: /^Xã Tiên Điền, Hà Tĩnh/ }).click()
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await page.getByRole("button", { name: "Không có, mở quầy mới" }).click()
  await expect(page.getByRole("heading", { name: "Còn thiếu gì để bán" })).toBeVisible()
}

export async function handInPapers(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Ảnh căn cước người đại diện" }).click()
  await photographIdentity(page, 1)
}

/** One more side of the representative's card, which becomes sheet `number`. The page shows the shop's papers. */
export async function photographIdentity(page: Page, number: number): Promise<void> {
  await page.getByRole("button", { name: "Chụp giấy này: Căn cước người đại diện" }).click()
  await page
    .getByRole("dialog")
    .locator("input[capture]")
    .setInputFiles(await photo(page))
  await page.getByRole("button", { name: "Gửi giấy này" }).click()
  await expect(page.getByRole("link", { name: `Xem tấm ${number}` })).toBeVisible()
}

export async function fillProfile(page: Page, { name, phone }: Household): Promise<void> {
  await page.getByRole("link", { name: "Hôm nay" }).click()
  await page.getByRole("link", { name: "Người đại diện", exact: true }).click()
  await page.getByLabel("Người đại diện").fill(name)
  await page.getByLabel("Địa chỉ lấy hàng").fill("Thôn Yên Lợi")
  await page.getByLabel("Điện thoại của quầy").fill(phone)
  await page.getByRole("button", { name: "Lưu" }).click()
  await expect(page.getByText("Đã lưu.")).toBeVisible()
}

export async function nameAccount(page: Page, { name, accountName }: Household): Promise<void> {
  await page.getByRole("link", { name: "Hôm nay" }).click()
  await page.getByRole("link", { name: "Tài khoản nhận tiền" }).click()
  await page.getByLabel("Ngân hàng").fill("Agribank")
  await page.getByLabel("Số tài khoản").fill("3600205123456")
  await page.getByLabel("Tên chủ tài khoản").fill(name)
  await expect(page.getByText(`Sẽ ghi: ${accountName}`)).toBeVisible()
  await page.getByRole("button", { name: "Lưu" }).click()
  await expect(page.getByText("3600205123456")).toBeVisible()
}

/** From the doorstep to papers that the operator can look at. */
export async function joinMarket(page: Page, household: Household): Promise<void> {
  await signUp(page, household)
  await openStall(page, household)
  await handInPapers(page)
  await fillProfile(page, household)
  await nameAccount(page, household)
  await page.getByRole("link", { name: "Quầy", exact: true }).last().click()
  await page.getByRole("button", { name: "Gửi chợ duyệt" }).click()
  await expect(page.getByText("Chợ đang xem giấy tờ.").first()).toBeVisible()
}
