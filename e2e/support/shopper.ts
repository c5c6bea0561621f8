import { expect, type Page } from "@playwright/test"

/** Opens a product's page and puts one of it in the basket. */
export async function addToBasket(page: Page, handle: string) {
  await page.goto(`/san-pham/${handle}`)
  await page
    .getByRole("button", { name: /^Thêm vào giỏ/ })
    .first()
    .click()
  await expect(page.getByText(/^Đã thêm/).first()).toBeVisible()
}

/** Fills the checkout as a guest who types the former name of a commune. */
export async function fillCheckout(page: Page, person: { name: string; phone: string; email?: string }) {
  await page.getByLabel("Họ và tên").fill(person.name)
  await page.getByLabel("Số điện thoại").fill(person.phone)
  if (person.email) await page.getByLabel("E-mail").fill(person.email)
  await page.getByRole("combobox", { name: "Xã, phường nơi nhận" }).fill("xuân yên nghi xuân")
  await expect(page.getByText("Nơi đó nay là xã Tiên Điền")).toBeVisible()
  await page.getByLabel("Số nhà, đường hoặc thôn, ấp").fill("Thôn Yên Lợi, nhà đối diện sân bóng")
}

const WAYS = {
  cash: { choice: "Nhận hàng rồi trả", press: "Đặt hàng, trả khi nhận" },
  transfer: { choice: "Chuyển khoản VietQR", press: "Đặt hàng, rồi chuyển khoản" },
  card: { choice: "Thẻ", press: "Đặt hàng, rồi trả bằng thẻ" },
} as const

/** Buys what is in the basket as a guest, with cash on delivery or paying ahead; answers the order's number and the address of its page. */
export async function placeOrder(
  page: Page,
  person: { name: string; phone: string; email?: string },
  way: keyof typeof WAYS = "cash",
): Promise<{ number: string; url: string }> {
  await page.goto("/dat-hang")
  await fillCheckout(page, person)
  await page.getByRole("radio", { name: new RegExp(`^${WAYS[way].choice}`) }).check()
  const ofAge = page.getByRole("checkbox", { name: /đủ 18 tuổi/ })
  if (await ofAge.isVisible()) await ofAge.check()
  await reviewOrder(page)
  await page.getByRole("checkbox", { name: /điều khoản mua hàng/ }).check()
  await page.getByRole("button", { name: WAYS[way].press }).click()
  await expect(page).toHaveURL(/\/don-hang\/[\w-]{22,}/, { timeout: 30_000 })
  const number = await page
    .getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    .first()
    .innerText()
  return { number, url: page.url() }
}

/** Goes on to the review. Where shipping is still being counted the button may move away under the press: then once more. */
export async function reviewOrder(page: Page): Promise<void> {
  await expect(async () => {
    const review = page.getByRole("button", { name: "Xem lại đơn" })
    if (await review.isVisible()) await review.click()
    await expect(page.getByRole("checkbox", { name: /điều khoản mua hàng/ })).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 20_000 })
}

/** "184.000 ₫" → 184000 */
export const dongOf = (text: string) => Number(text.replace(/\D/g, ""))
