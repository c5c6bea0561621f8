import { expect, type Page, test } from "@playwright/test"
import { bankTells } from "../support/bank"
import { query } from "../support/database"
import { mailTo, orderLinkIn, subjectsTo, textTo } from "../support/post"
import { shop } from "../support/shop"
import { addToBasket, placeOrder } from "../support/shopper"

const BUYER = { name: "Phan Thị Mai", phone: "0912 345 770", email: "mai.770@example.com" }

/** The operator's acts on a parcel, as the Admin's buttons ask for them. */
async function desk(page: Page) {
  const login = await page.request.post(`${shop.backendUrl}/auth/user/emailpass`, {
    data: { email: "operator@demo.local", password: shop.password },
  })
  const { token } = (await login.json()) as { token: string }
  return async (parcelId: string, act: string, data: object = {}) => {
    const answer = await page.request.post(`${shop.backendUrl}/admin/producer-orders/${parcelId}/${act}`, {
      data,
      headers: { authorization: `Bearer ${token}` },
    })
    expect(answer.status()).toBe(200)
  }
}

test("the messages of one order's life: to be paid, paid, on its way, not delivered, cancelled", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  await addToBasket(page, "gao-ngoc-do-huong-dua")
  await addToBasket(page, "ca-phe-khe-sanh")
  const { number } = await placeOrder(page, BUYER, "transfer")

  const asked = await mailTo(BUYER.email, /còn chờ bạn chuyển/)
  expect(asked.subject).toContain(number)
  const [request] = await query<{ memo: string; amount: string; order_id: string }>(
    `select request.memo, request.amount, request.order_id from payment_request request
     join placed_order placed on placed.order_id = request.order_id where placed.number = $1`,
    [number],
  )
  expect(asked.text).toContain(request?.memo)
  expect(asked.text).toContain("đừng chuyển tiền thật")
  expect(await textTo("0912345770", /chuyển/)).toContain(number)

  // The mail's link opens the order in a browser that never saw it.
  const other = await (await browser.newContext({ locale: "vi-VN" })).newPage()
  await other.goto(orderLinkIn(asked.text))
  await expect(other.getByText(number).first()).toBeVisible()

  await bankTells({ amount: Number(request?.amount), memo: request?.memo ?? "" })
  expect((await mailTo(BUYER.email, /tiền đã vào/)).text).toContain("đã báo nhà làm")

  const [first, second] = await query<{ id: string }>(
    "select id from producer_order where order_id = $1 order by number",
    [request?.order_id],
  )
  const act = await desk(page)
  await act(first?.id ?? "", "confirmations")
  await act(first?.id ?? "", "packings")
  await act(first?.id ?? "", "shipments", { carrier: "Bưu điện huyện", trackingCode: "VN770" })
  const shipped = await mailTo(BUYER.email, /kiện 1 đang trên đường/)
  expect(shipped.text).toContain("VN770")
  expect(shipped.text).not.toContain("đưa người giao")

  await act(first?.id ?? "", "deliveries", { outcome: "undeliverable", reason: "wrong_address" })
  expect((await mailTo(BUYER.email, /kiện 1 chưa giao được/)).text).toContain("không tìm ra địa chỉ")

  await act(second?.id ?? "", "cancellations", { reason: "Mẻ này hết rồi" })
  const cancelled = await mailTo(BUYER.email, /đã hủy kiện 2/)
  expect(cancelled.text).toContain("Lý do: Mẻ này hết rồi")
  expect(cancelled.text).toContain("Chợ sẽ hoàn")

  await page.waitForTimeout(5000)
  expect(await subjectsTo(BUYER.email)).toHaveLength(5)
})

test("the operator finds a message by its order, reads it and sends it again", async ({ page, browser }) => {
  test.setTimeout(120_000)
  const email = "mai.771@example.com"
  await addToBasket(page, "ca-phe-khe-sanh")
  const { number } = await placeOrder(page, { ...BUYER, phone: "0912 345 771", email })
  await mailTo(email, /chợ nhận đơn rồi/)

  const admin = await (await browser.newContext({ locale: "en-US", viewport: { width: 1280, height: 1000 } })).newPage()
  await admin.context().addCookies([{ name: "lng", value: "en", url: shop.backendUrl }])
  await admin.goto(`${shop.backendUrl}/app/login`)
  await admin.getByPlaceholder("Email").fill("operator@demo.local")
  await admin.getByPlaceholder("Password").fill(shop.password)
  await admin.getByRole("button", { name: /Continue with Email/ }).click()
  await expect(admin).not.toHaveURL(/login/)
  await admin.goto(`${shop.backendUrl}/app/messages`)
  await admin.getByLabel("Order number").fill(number)
  const rows = admin.getByRole("listitem").filter({ hasText: number })
  await expect(rows).toHaveCount(2)
  await expect(admin.getByText(email)).toHaveCount(0)
  await rows.filter({ hasText: "@example.com" }).click()
  await expect(admin.getByText(email)).toBeVisible()
  const letter = admin.frameLocator('iframe[title="Mail"]')
  await expect(letter.getByRole("heading", { name: "Chợ nhận đơn rồi, cảm ơn bạn" })).toBeVisible()
  await admin.getByRole("button", { name: "Send again" }).click()
  await admin.getByRole("alertdialog").getByRole("button", { name: "Send again" }).click()
  await expect(admin.getByText("operator@demo.local").first()).toBeVisible()
  await expect.poll(() => subjectsTo(email), { timeout: 20_000 }).toHaveLength(2)
})
