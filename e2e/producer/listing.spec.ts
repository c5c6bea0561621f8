import { expect, type Page, test } from "@playwright/test"
import { expectAccessible, expectNoViolation } from "../support/accessible"
import { openDesk } from "../support/desk"
import { acceptGoods, findGoods } from "../support/goods"
import { openPortal, stallOf } from "../support/portal"
import { shop } from "../support/shop"

const NAME = "Tôm khô Định An"
/** Taps that a person at 360 px needs for dried shrimp, typing apart. */
const MOST_TAPS = 12

/** Counts what a finger presses; typing is not counted. */
class Finger {
  taps = 0
  constructor(private readonly page: Page) {}

  async press(role: "button" | "link", name: string | RegExp): Promise<void> {
    this.taps += 1
    await this.page.getByRole(role, { name, exact: true }).click()
  }

  /** Pressing the camera's button, and its shutter. */
  async photograph(label: string): Promise<void> {
    this.taps += 2
    const file = { name: "anh.jpg", mimeType: "image/jpeg", buffer: await this.page.screenshot({ type: "jpeg" }) }
    await this.page.getByText(label, { exact: true }).locator("input[capture]").setInputFiles(file)
  }
}

test("dried shrimp is listed on a phone, accepted, and found in the shop", async ({ browser, page: shopper }) => {
  test.setTimeout(120_000)
  const phone = await openPortal(browser)
  const finger = new Finger(phone)
  await finger.press("link", "Món")
  await finger.press("link", "Thêm món")
  await finger.photograph("Chụp ảnh")
  await finger.press("button", "Tiếp")
  await phone.getByLabel("Món này tên gì?").fill(NAME)
  await finger.press("button", "Tiếp")
  await phone.getByLabel("Bao nhiêu", { exact: true }).fill("500")
  await expect(phone.getByText("Khách sẽ thấy: Túi 500 g")).toBeVisible()
  await finger.press("button", "Tiếp")
  await phone.getByLabel("Một túi 500 g bao nhiêu tiền?").fill("320000")
  await finger.press("button", "Tiếp")
  await phone.getByLabel("Đang có sẵn bao nhiêu?").fill("20")
  await finger.press("button", "Gửi đi duyệt")
  await expect(phone.getByRole("heading", { name: "Đã gửi" })).toBeVisible()
  expect(finger.taps).toBeLessThanOrEqual(MOST_TAPS)
  await finger.photograph("Chụp nhãn là được")
  await expect(phone.getByText("Đã nhận ảnh nhãn")).toBeVisible()
  await expectNoViolation(phone, "goods that were sent for review")

  const desk = await openDesk(browser, "/listing-reviews")
  const card = desk.getByRole("article", { name: `Món mới: ${NAME}` })
  await expect(card.getByText("Nhãn còn thiếu")).toBeVisible()
  await expect(card.getByText("Ảnh nhãn", { exact: true })).toBeVisible()
  await acceptGoods(desk, NAME)

  await findGoods(shopper, NAME, "tom kho dinh an")
  await expect(shopper.getByText("320.000").first()).toBeVisible()
  const photo = shopper.getByRole("img", { name: `Ảnh ${NAME}` })
  await expect.poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
})

test("price, stock and a rest take effect at once", async ({ browser, page: shopper }) => {
  const phone = await openPortal(browser)
  await phone.goto(`${stallOf(phone)}/mon`)
  await phone.getByRole("button", { name: /^Gạo Ngọc đỏ hương dứa/i }).click()
  const sheet = phone.getByRole("dialog")
  const pack = sheet.getByRole("form").first()
  await pack.getByLabel("Giá").fill("95000")
  await pack.getByLabel("Đếm lại").fill("70")
  await pack.getByRole("button", { name: "Lưu" }).click()
  await expect(phone.getByText("Đã đổi. Khách thấy ngay.")).toBeVisible()
  const product = `${shop.url}/san-pham/gao-ngoc-do-huong-dua`
  await expect(async () => {
    await shopper.goto(product)
    await expect(shopper.getByText("95.000").first()).toBeVisible({ timeout: 1500 })
  }).toPass({ timeout: 20_000 })
  await sheet.getByRole("button", { name: "Nghỉ bán" }).click()
  await expect(sheet.getByText("Đang nghỉ bán")).toBeVisible()
  await sheet.getByRole("button", { name: "Bán lại" }).click()
  await expect(sheet.getByText("Đang bán")).toBeVisible()
  await pack.getByLabel("Giá").fill("92000")
  await pack.getByRole("button", { name: "Lưu" }).click()
  await expect(pack.getByRole("button", { name: "Lưu" })).toBeHidden()
})

test("every page of goods is usable by everybody", async ({ browser }) => {
  const phone = await openPortal(browser)
  const stall = stallOf(phone)
  for (const path of ["/mon", "/mon/moi", "/mon/giam-gia", "/mon/nhan"]) {
    await phone.goto(stall + path)
    await expect(phone.getByRole("heading", { level: 1 })).toBeVisible()
    await expectAccessible(phone, path)
  }
})
