import { type Browser, expect, type Page, test } from "@playwright/test"
import { expectAccessible, expectNoViolation } from "../support/accessible"
import { bankTells, transferAsked } from "../support/bank"
import { query } from "../support/database"
import { openDesk } from "../support/desk"
import { photo } from "../support/household"
import { bringParcel, findParcel } from "../support/parcels"
import { openPortal, PHONE, stallOf } from "../support/portal"
import { addToBasket, dongOf, placeOrder } from "../support/shopper"

/** Of the demo's cooperative, in two packs: two lines of one parcel. */
const RICE = "gao-ngoc-do-huong-dua"

test("one of two bags comes torn: the shopper shows it, the shop gives its price back, to the đồng", async ({
  page: shopper,
  browser,
}) => {
  test.setTimeout(240_000)
  const { number, code, phone } = await receiveRice(shopper, browser, { name: "Lâm Thị Trả", phone: "0977 100 401" })
  const price = await priceOf(number, "túi 5 kg")

  const wish = await askBack(shopper, "túi 5 kg", "Bao rách một góc, gạo đổ ra thùng gần nửa ký.")
  await expect(wish.getByText("Đợi nhà làm trả lời")).toBeVisible()
  await expect(wish.getByText(/^Nhà làm trả lời tới hết/)).toBeVisible()
  await expect(wish.getByText("1 × Gạo", { exact: false })).toBeVisible()
  await expectPhotograph(wish.getByRole("img", { name: "Ảnh 1" }))
  await expectNoViolation(shopper, "an order with a return")

  await phone.goto(`${stallOf(phone)}/don`)
  await phone.getByRole("link", { name: /^Trả hàng/ }).click()
  const asked = phone.getByRole("article").filter({ hasText: code })
  await expect(asked.getByText("Đợi mình trả lời")).toBeVisible()
  await expect(asked.getByText("Bao rách một góc, gạo đổ ra thùng gần nửa ký.")).toBeVisible()
  await expectPhotograph(asked.getByRole("img", { name: "Ảnh 1" }))
  expect(dongOf(await asked.getByRole("definition").innerText())).toBe(price)
  await expectAccessible(phone, "returns of a shop")
  await phone.setViewportSize(PHONE)
  await asked.getByRole("button", { name: "Trả lời khách" }).click()
  const sheet = phone.getByRole("dialog")
  await expect(sheet.getByRole("button", { name: "Trả lại tiền", exact: true })).toHaveAttribute("aria-pressed", "true")
  await sheet.getByLabel("Nhắn khách").fill("Quầy xin lỗi, lần sau bọc hai lớp.")
  await sheet.getByRole("button", { name: "Gửi trả lời" }).click()
  await expect(sheet).toBeHidden()
  await expect(asked.getByText("Đã xong")).toBeVisible()

  await shopper.reload()
  await expect(wish.getByText("Đã xong")).toBeVisible()
  await expect(wish.getByText("Quầy xin lỗi, lần sau bọc hai lớp.")).toBeVisible()
  expect(dongOf(await wish.getByText(/^Trả lại bạn/).innerText())).toBe(price)

  // The operator sends what was paid ahead, and no more.
  const cases = await openDesk(browser, "/return-cases")
  const told = cases.getByRole("article", { name: new RegExp(code) })
  await expect(told.getByText("Đã xong").first()).toBeVisible()
  await cases.goto(cases.url().replace("/return-cases", "/payments?tab=refunds"))
  const refund = cases.getByRole("article", { name: new RegExp(number) })
  await expect(refund).toHaveCount(1)
  expect(dongOf(await refund.getByRole("heading").innerText())).toBe(price)
  await refund.getByRole("button", { name: "Đã chuyển xong" }).click()
  await refund.getByLabel("Mã giao dịch của ngân hàng").fill("FT-TRA-401")
  await refund.getByRole("button", { name: "Đã chuyển xong" }).click()
  await expect(refund).toHaveCount(0)
  expect(await givenBack(number)).toEqual([price])
})

test("a refusal goes on to the market, which gives a part back", async ({ page: shopper, browser }) => {
  test.setTimeout(240_000)
  const { number, code, phone } = await receiveRice(shopper, browser, { name: "Mai Văn Khiếu", phone: "0977 100 402" })
  const wish = await askBack(shopper, "túi 2 kg", "Gạo có mùi ẩm, nấu lên không thơm như lời giới thiệu.")

  await phone.goto(`${stallOf(phone)}/tra-hang`)
  const asked = phone.getByRole("article").filter({ hasText: code })
  await asked.getByRole("button", { name: "Trả lời khách" }).click()
  const sheet = phone.getByRole("dialog")
  await sheet.getByRole("button", { name: "Không nhận" }).click()
  await sheet.getByRole("button", { name: "Gửi trả lời" }).click()
  await expect(sheet.getByText("Nhắn khách vì sao, ít nhất vài chữ.")).toBeVisible()
  await sheet.getByLabel("Nhắn khách").fill("Gạo mới xay hôm trước, để nơi khô là thơm.")
  await sheet.getByRole("button", { name: "Gửi trả lời" }).click()
  await expect(asked.getByText("Mình đã từ chối")).toBeVisible()
  expect(await givenBack(number)).toEqual([])

  await shopper.reload()
  await expect(wish.getByText("Nhà làm chưa nhận")).toBeVisible()
  await wish.getByRole("button", { name: "Nhờ chợ xem lại" }).click()
  const appeal = shopper.getByRole("dialog", { name: "Nhờ chợ xem lại" })
  await appeal.getByLabel("Vì sao bạn thấy chưa thỏa đáng").fill("Tôi còn nguyên bao, chợ ngửi là biết.")
  await appeal.getByRole("button", { name: "Nhờ chợ xem lại" }).click()
  await expect(wish.getByText("Chợ đang xem")).toBeVisible()

  const desk = await openDesk(browser, "/return-cases")
  const told = desk.getByRole("article", { name: new RegExp(code) })
  await expect(told.getByText("Đợi chợ quyết").first()).toBeVisible()
  for (const words of ["Gạo mới xay hôm trước, để nơi khô là thơm.", "Tôi còn nguyên bao, chợ ngửi là biết."])
    await expect(told.getByText(words)).toBeVisible()
  await expectPhotograph(told.getByRole("img", { name: "Ảnh 1" }))
  await told.getByRole("button", { name: "Chợ quyết" }).click()
  await told.getByLabel("Cách giải quyết").click()
  await desk.getByRole("option", { name: "Trả lại một phần" }).click()
  await told.getByLabel("Số tiền trả lại (đồng)").fill("30.000")
  await told.getByLabel("Lời cho khách và nhà làm").fill("Mỗi bên chịu một phần.")
  await told.getByRole("button", { name: "Quyết", exact: true }).click()
  await expect(told.getByText("Đã xong").first()).toBeVisible()

  await shopper.reload()
  await expect(wish.getByText("Trả lại một phần: 30.000", { exact: false })).toBeVisible()
  await expect(wish.getByText("Mỗi bên chịu một phần.")).toBeVisible()
  await phone.reload()
  await expect(asked.getByText("Đã trả lại khách 30.000", { exact: false })).toBeVisible()
  expect(await givenBack(number)).toEqual([30_000])
})

/** Two bags of rice, paid ahead, are brought to the shopper's door; the order's page says so. */
async function receiveRice(shopper: Page, browser: Browser, person: { name: string; phone: string }) {
  await addToBasket(shopper, RICE)
  await shopper.reload()
  await shopper.getByRole("radio", { name: /^túi 5 kg/i }).check()
  await shopper
    .getByRole("button", { name: /^Thêm vào giỏ/ })
    .first()
    .click()
  await expect(shopper.getByText(/^Đã thêm/).first()).toBeVisible()
  const { number, url } = await placeOrder(shopper, person, "transfer")
  await bankTells(await transferAsked(shopper))
  await expect(shopper.getByText(/Đã nhận tiền|Đã trả/).first()).toBeVisible({ timeout: 30_000 })
  const code = (await shopper.getByText(/^Mã kiện/).innerText()).replace(/^Mã kiện:\s*/, "")
  const phone = await openPortal(browser)
  await findParcel(phone, code, person.name)
  await bringParcel(phone, "Bưu điện")
  await shopper.goto(url)
  await expect(shopper.getByText("Đã tới tay").first()).toBeVisible()
  return { number, code, phone }
}

/** Asks for the money of one bag, with a photograph; answers the case as the order's page tells it. */
async function askBack(shopper: Page, pack: string, text: string) {
  await shopper.getByRole("button", { name: /^Trả hàng của kiện 1/ }).click()
  const dialog = shopper.getByRole("dialog", { name: /^Trả hàng cho/ })
  await dialog.getByLabel("Kể giúp vài câu").fill(text)
  await dialog.getByRole("button", { name: "Gửi cho nhà làm" }).click()
  await expect(dialog.getByText("Bạn chọn ít nhất một món.")).toBeVisible()
  await dialog
    .getByRole("listitem")
    .filter({ hasText: pack })
    .getByLabel(/^Số lượng/)
    .selectOption("1")
  await dialog.getByLabel("Thêm ảnh").setInputFiles({ ...(await photo(shopper)), name: "bao-gao.jpg" })
  await expect(dialog.getByRole("img", { name: "Ảnh 1" })).toBeVisible()
  await dialog.getByRole("button", { name: "Gửi cho nhà làm" }).click()
  await expect(dialog).toBeHidden()
  return shopper.getByRole("region", { name: "Trả hàng" })
}

/** It is shown and it is a picture, whichever size it was made. */
async function expectPhotograph(image: ReturnType<Page["getByRole"]>): Promise<void> {
  await image.scrollIntoViewIfNeeded()
  await expect.poll(() => image.evaluate((seen: HTMLImageElement) => seen.naturalWidth)).toBeGreaterThan(0)
}

async function priceOf(number: string, pack: string): Promise<number> {
  const [row] = await query<{ price: number }>(
    `select l.unit_price::int as price from producer_order_line l
     join producer_order po on po.id = l.producer_order_id join placed_order o on o.order_id = po.order_id
     join product_variant v on v.id = l.variant_id where o.number = $1 and v.title = $2`,
    [number, pack],
  )
  return row?.price ?? 0
}

/** What the market's bank account owes back for an order, or has sent. */
async function givenBack(number: string): Promise<number[]> {
  const rows = await query<{ amount: string }>(
    "select b.amount from bank_refund b join placed_order o on o.order_id = b.order_id where o.number = $1",
    [number],
  )
  return rows.map(({ amount }) => Number(amount))
}
