import { type Browser, expect, type Page, test } from "@playwright/test"
import { expectAccessible } from "../support/accessible"
import { bankTells, transferAsked } from "../support/bank"
import { moveClockTo, query } from "../support/database"
import { openDesk } from "../support/desk"
import { acceptGoods, findGoods, sendGoods } from "../support/goods"
import { joinMarket } from "../support/household"
import { PHONE, stallOf } from "../support/portal"
import { shop } from "../support/shop"
import { addToBasket, dongOf, placeOrder } from "../support/shopper"

const FAMILY = {
  name: "Trần Thị Bảy",
  phone: "0935 120 777",
  stall: "Khô cá Cô Bảy",
  accountName: "TRAN THI BAY",
}
const SHRIMP = { name: "Tôm khô Cô Bảy", grams: 500, price: 320_000, stock: 30 }
const FISH = { name: "Cá khoai khô Cô Bảy", grams: 300, price: 150_000, stock: 30 }
const OTHERS = ["gao-ngoc-do-huong-dua", "hat-sen-say"]

const DAY_MS = 86_400_000
const dayAfter = (days: number) => new Date(Date.now() + days * DAY_MS + 7 * 3_600_000).toISOString().slice(0, 10)

test.afterEach(() => moveClockTo(undefined))

test("a household joins, lists, sells beside two others, cannot send one thing, and is paid what its statement says", async ({
  browser,
  page: shopper,
}) => {
  test.setTimeout(420_000)
  const phone = await newPhone(browser)
  await joinMarket(phone, FAMILY)
  await approve(await openDesk(browser, "/producers"))
  await phone.getByRole("link", { name: "Hôm nay" }).last().click()
  for (const goods of [SHRIMP, FISH]) await sendGoods(phone, goods)
  const queue = await openDesk(browser, "/listing-reviews")
  for (const { name } of [SHRIMP, FISH]) await acceptGoods(queue, name)
  const shrimp = await findGoods(shopper, SHRIMP.name)
  const fish = await findGoods(shopper, FISH.name)
  const stall = stallOf(phone)

  await test.step("at the door: one of two cannot be sent, and less cash is collected", async () => {
    for (const handle of [shrimp, fish, ...OTHERS]) await addToBasket(shopper, handle)
    const order = await placeOrder(shopper, { name: "Nguyễn Văn Khách", phone: "0935 120 778" })
    await expect(shopper.getByText("Ba nhà").or(shopper.getByText(FAMILY.stall)).first()).toBeVisible()
    await openParcel(phone, stall, "Nguyễn Văn Khách")
    await decline(phone, FISH.name, "Hết hàng")
    await send(phone)
    await shopper.goto(order.url)
    await expect(shopper.getByText(/Hết hàng/).first()).toBeVisible()
  })

  await test.step("paid ahead: what cannot be sent goes back to the buyer", async () => {
    for (const handle of [shrimp, fish]) await addToBasket(shopper, handle)
    const order = await placeOrder(shopper, { name: "Lê Thị Khách", phone: "0935 120 779" }, "transfer")
    await bankTells(await transferAsked(shopper))
    await expect(shopper.getByText(/Đã nhận tiền|Đã trả/).first()).toBeVisible({ timeout: 30_000 })
    await openParcel(phone, stall, "Lê Thị Khách")
    await decline(phone, FISH.name, "Hàng hỏng, không dám gửi")
    await send(phone)
    const [refund] = await query<{ amount: string }>(
      "select b.amount from bank_refund b join placed_order o on o.order_id = b.order_id where o.number = $1",
      [order.number],
    )
    expect(Number(refund?.amount)).toBe(FISH.price)
  })

  await test.step("the run pays exactly what the statement says", async () => {
    await handOverCash(browser)
    await moveClockTo(dayAfter(9))
    await expect
      .poll(waitingParcels, { timeout: 150_000, message: "what nobody can send back any more is due" })
      .toBe(0)
    const desk = await openDesk(browser, "/payouts")
    await desk.getByLabel("Tính tới hết ngày").fill(dayAfter(9))
    const row = desk.getByRole("row", { name: new RegExp(FAMILY.stall) })
    await expect(row.getByRole("checkbox")).toBeEnabled()
    const shown = dongOf((await row.getByRole("cell").last().innerText()) ?? "")
    await desk.getByRole("button", { name: /^Lập kỳ: / }).click()
    await desk.getByRole("tab", { name: "Các kỳ đã lập" }).click()
    await expect(desk.getByText(new RegExp(`^${FAMILY.stall}: `))).toBeVisible()

    await phone.goto(`${stall}/tien/ky-tra`)
    await phone.getByRole("link", { name: /Kỳ \d/ }).click()
    await expect(phone.getByRole("listitem").filter({ hasText: "Bán được" })).toHaveCount(2)
    await expectAccessible(phone, "a statement")
    await phone.setViewportSize(PHONE)
    const nets = await phone.getByRole("listitem").locator("p:first-child span:last-child").allInnerTexts()
    const total = nets.map(signed).reduce((sum, one) => sum + one, 0)
    expect(total).toBe(shown)
    const [paid] = await query<{ amount: string }>(
      "select p.amount from payout p join producer m on m.id = p.producer_id where m.name = $1",
      [FAMILY.stall],
    )
    expect(Number(paid?.amount)).toBe(shown)
  })
})

/** The carrier hands over the family's cash, with a list that fits to the đồng: until then nobody pays it out. */
async function handOverCash(browser: Browser): Promise<void> {
  const held = await query<{ code: string; amount: string }>(
    `select po.code, c.amount from cash_collection c join producer_order po on po.id = c.producer_order_id
     join producer p on p.id = po.producer_id where p.name = $1 and c.held_by = 'carrier'`,
    [FAMILY.stall],
  )
  expect(held.length).toBeGreaterThan(0)
  const rows = held.map(({ code, amount }) => `${code},${amount},26/11/2026`)
  const list = Buffer.from(["Mã kiện,Tiền thu hộ,Ngày thu", ...rows].join("\r\n"))
  const desk = await openDesk(browser, "/remittances")
  const file = desk.getByLabel("Bảng đối soát (CSV, XLSX)")
  await file.setInputFiles({ name: "doi-soat-co-bay.csv", mimeType: "text/csv", buffer: list })
  await desk.getByRole("button", { name: "Đọc bảng" }).click()
  await expect(desk.getByRole("status")).toContainText(`${held.length} dòng: ${held.length} khớp, 0 đang đợi.`)
}

/** Parcels of the family whose money still waits for the end of the window. */
async function waitingParcels(): Promise<number> {
  const [row] = await query<{ count: string }>(
    "select count(*) from payable_wait w join producer p on p.id = w.producer_id where p.name = $1",
    [FAMILY.stall],
  )
  return Number(row?.count)
}

/** "−50.000 ₫" is below nothing. */
const signed = (text: string) => (text.trim().startsWith("−") ? -1 : 1) * dongOf(text)

async function newPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    baseURL: shop.portalUrl,
    locale: "vi-VN",
    viewport: PHONE,
    hasTouch: true,
  })
  return context.newPage()
}

async function approve(desk: Page): Promise<void> {
  await desk.getByRole("link", { name: FAMILY.stall }).click()
  await desk.getByRole("button", { name: "Duyệt, cho bán" }).click()
  await desk.getByRole("button", { name: "Duyệt, cho bán" }).click()
  await expect(desk.getByText("Đang bán")).toBeVisible()
}

async function openParcel(phone: Page, stall: string, buyer: string): Promise<void> {
  await phone.goto(`${stall}/don`)
  await phone.getByRole("link", { name: buyer }).click()
  await expect(phone.getByRole("heading", { level: 1, name: buyer })).toBeVisible()
}

/** One of a kind of goods cannot be sent. */
async function decline(phone: Page, goods: string, reason: string): Promise<void> {
  await phone.getByRole("button", { name: "Báo hết món" }).click()
  const sheet = phone.getByRole("dialog")
  await sheet.getByRole("button", { name: `Thêm ${goods}` }).click()
  await sheet.getByRole("button", { name: reason }).click()
  await sheet.getByRole("button", { name: "Báo khách" }).click()
  await expect(phone.getByText("báo hết 1").first()).toBeVisible()
}

/** Takes the rest on, packs it, sends it and brings it; whatever is due is collected by the carrier. */
async function send(phone: Page): Promise<void> {
  await phone.getByRole("button", { name: /^(Có hàng, nhận đơn|Nhận phần còn lại)$/ }).click()
  await phone.getByRole("button", { name: "Gói xong" }).click()
  await phone.getByRole("button", { name: "Gửi đi", exact: true }).click()
  const ship = phone.getByRole("dialog")
  await ship.getByLabel("Bên giao").fill("Viettel Post")
  await ship.getByRole("button", { name: "Gửi đi", exact: true }).click()
  await phone.getByRole("button", { name: "Đã giao tới" }).click()
  await phone.getByRole("dialog").getByRole("button", { name: "Xác nhận đã giao" }).click()
  await expect(phone.getByRole("dialog")).toBeHidden()
  await expect(phone.getByText("Đã giao", { exact: true }).first()).toBeVisible()
}
