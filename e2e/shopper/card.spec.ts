import type { FakeStripe } from "@ocop/stripe-stub"
import { expect, test } from "@playwright/test"
import { meetStripe, openStripe, stripeTells } from "../support/cards"
import { addToBasket, placeOrder } from "../support/shopper"

let stripe: FakeStripe
test.beforeAll(async () => {
  stripe = await openStripe()
})
test.afterAll(() => stripe.close())

test("a card is declined, then accepted, then one parcel is refunded", async ({ page }) => {
  const asked = await meetStripe(page, stripe)
  await addToBasket(page, "gao-ngoc-do-huong-dua")
  await addToBasket(page, "nuoc-mam-le-gia")
  await page.goto("/dat-hang")
  await expect(page.getByRole("radio", { name: /^Thẻ/ })).toBeEnabled()
  expect(asked, "nothing is asked of Stripe before a card is wanted").toEqual([])
  await placeOrder(page, { name: "Lê Thị Mai", phone: "0912 345 003" }, "card")

  const panel = page.getByRole("region", { name: "Trả tiền" })
  await expect(panel.getByText(/Trả .* một lần cho cả đơn/)).toBeVisible()
  await panel.getByLabel("Số thẻ").fill("4000 0000 0000 9995")
  await panel.getByRole("button", { name: /^Trả [\d.]+/ }).click()
  await expect(panel.getByRole("alert")).toHaveText(/Thẻ không đủ tiền cho đơn này\. Tiền chưa bị trừ/)
  await expect(panel.getByLabel("Số thẻ")).toHaveValue("4000 0000 0000 9995")

  await panel.getByLabel("Số thẻ").fill("4242 4242 4242 4242")
  await panel.getByRole("button", { name: /^Trả [\d.]+/ }).click()
  await expect(panel.getByText("Tiền về rồi, cảm ơn bạn. Chợ đã báo từng nhà làm.")).toBeVisible({ timeout: 15_000 })
  const [intent] = [...stripe.memory.intents.values()].filter(({ status }) => status === "succeeded")
  if (!intent) throw new Error("No card was charged")
  expect(await stripeTells(intent)).toBe(200)

  await page.getByRole("button", { name: "Hủy kiện 2" }).click()
  await page.getByRole("button", { name: "Hủy kiện", exact: true }).click()
  await expect(page.getByText("Đã hủy kiện 2.")).toBeVisible()
  await expect(panel.getByText(/trên đường trả lại bạn/)).toBeVisible()
  expect(stripe.memory.refundsOf(intent.id)).toHaveLength(1)
})

test("who comes to the order from inside the shop can enter a card too", async ({ page }) => {
  await meetStripe(page, stripe)
  await addToBasket(page, "ca-phe-khe-sanh")
  const { number } = await placeOrder(page, { name: "Phạm Văn Nam", phone: "0912 345 004" }, "card")
  await page.goto("/tra-don")
  await page.getByLabel("Số đơn").fill(number)
  await page.getByLabel("Số điện thoại").fill("0912 345 004")
  await page.getByRole("button", { name: "Mở đơn" }).click()
  await page.getByRole("button", { name: "Nhập thẻ" }).click()
  await page.getByLabel("Số thẻ").fill("4242 4242 4242 4242")
  await page.getByRole("button", { name: /^Trả [\d.]+/ }).click()
  await expect(page.getByText("Tiền về rồi, cảm ơn bạn. Chợ đã báo từng nhà làm.")).toBeVisible({ timeout: 15_000 })
})

test("where Stripe's script does not come, it is said, and the page can be loaded again", async ({ page }) => {
  await page.route("https://js.stripe.com/**", (route) => route.abort())
  await addToBasket(page, "ca-phe-khe-sanh")
  await placeOrder(page, { name: "Võ Thị Lan", phone: "0912 345 005" }, "card")
  await expect(page.getByText(/Chưa mở được ô nhập thẻ/)).toBeVisible()
  await meetStripe(page, stripe)
  await page.getByRole("button", { name: "Tải lại trang" }).click()
  await expect(page.getByLabel("Số thẻ")).toBeVisible()
})
