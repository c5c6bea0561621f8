import { randomUUID } from "node:crypto"
import { expect, type Page, test } from "@playwright/test"
import { expectNoViolation } from "../support/accessible"
import { transferAsked } from "../support/bank"
import { openDesk } from "../support/desk"
import { addToBasket, fillCheckout } from "../support/shopper"

interface Asked {
  amount: number
  memo: string
}

/** A present, to be paid by transfer; answers what its page asks for. */
async function orderGift(page: Page, giver: { name: string; phone: string }): Promise<Asked> {
  await addToBasket(page, "ca-phe-khe-sanh")
  await page.goto("/dat-hang")
  await page.getByRole("checkbox", { name: /^Gửi tặng người khác/ }).check()
  await page.getByLabel("Tên bạn").fill(giver.name)
  await page.getByLabel("Số điện thoại của bạn").fill(giver.phone)
  await page.getByLabel("Họ và tên").fill("Nguyễn Văn Ba")
  await page.getByLabel("Số điện thoại", { exact: true }).fill("0907 111 333")
  await page.getByRole("combobox", { name: "Xã, phường nơi nhận" }).fill("xuân yên nghi xuân")
  await expect(page.getByText("Nơi đó nay là xã Tiên Điền")).toBeVisible()
  await page.getByLabel("Số nhà, đường hoặc thôn, ấp").fill(`Thôn Yên Lợi, nhà ${giver.name}`)
  return placeTransfer(page)
}

async function orderRice(page: Page, buyer: { name: string; phone: string }): Promise<Asked> {
  await addToBasket(page, "gao-ngoc-do-huong-dua")
  await page.goto("/dat-hang")
  await fillCheckout(page, buyer)
  return placeTransfer(page)
}

async function placeTransfer(page: Page): Promise<Asked> {
  await page.getByRole("radio", { name: /^Chuyển khoản VietQR/ }).check()
  await page.getByRole("button", { name: "Xem lại đơn" }).click()
  await page.getByRole("checkbox", { name: /điều khoản mua hàng/ }).check()
  await page.getByRole("button", { name: "Đặt hàng, rồi chuyển khoản" }).click()
  await expect(page).toHaveURL(/\/don-hang\/[\w-]{22,}/, { timeout: 30_000 })
  return transferAsked(page)
}

/** A statement as the operator downloads it from the bank. */
const statementOf = (rows: Asked[]) => ({
  name: "sao-ke-22-11.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "Ngày giao dịch,Số tham chiếu,Số tiền ghi nợ,Số tiền ghi có,Mô tả",
      ...rows.map(({ amount, memo }) => `22/11/2026,${randomUUID()},,"${amount}",MBVCB.1.${memo}.CT tu 0071`),
      `22/11/2026,${randomUUID()},"11000",,Phi SMS`,
    ].join("\r\n"),
  ),
})

const PAID = "Tiền về rồi, cảm ơn bạn. Chợ đã báo từng nhà làm."

test("a gift is paid by an uploaded statement; a wrong amount in it is settled by the operator", async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const giver = await (await browser.newContext()).newPage()
  const buyer = await (await browser.newContext()).newPage()
  const gift = await orderGift(giver, { name: "Nguyễn Thị Thu Hà", phone: "0912 345 611" })
  const rice = await orderRice(buyer, { name: "Trần Văn Bình", phone: "0912 345 612" })
  const file = statementOf([gift, { ...rice, amount: rice.amount - 5_000 }])

  const desk = await openDesk(browser, "/payments?tab=statement")
  await desk.getByLabel("Tệp sao kê (CSV, XLSX)").setInputFiles(file)
  await desk.getByRole("button", { name: "Gửi sao kê" }).click()
  const result = desk.getByRole("status").filter({ hasText: "dòng tiền vào" })
  await expect(result).toContainText("2 dòng tiền vào, 2 dòng mới. 1 dòng không phải tiền vào", { timeout: 20_000 })
  await expect(result).toContainText("Đã nhận vào đơn: 1")
  await expect(giver.getByText(PAID)).toBeVisible({ timeout: 20_000 })
  await expect(buyer.getByText(/^Chợ nhận được/)).toBeVisible({ timeout: 20_000 })

  await desk.getByRole("button", { name: "Gửi sao kê" }).click()
  await expect(desk.getByText("Tệp này đã gửi rồi. Không có gì thay đổi.")).toBeVisible()

  await desk.getByRole("tab", { name: "Cần quyết" }).click()
  const doubtful = desk.getByRole("article").filter({ hasText: rice.memo })
  await expect(doubtful.getByText("Thiếu tiền", { exact: true })).toBeVisible()
  await expect(doubtful.getByText("Trần Văn Bình")).toBeVisible()
  await expectNoViolation(desk, "payments to be decided", "main")
  await doubtful.getByRole("button", { name: /^Nhận vào đơn/ }).click()
  await doubtful.getByLabel("Lý do").fill("Khách quen, chợ chịu phần thiếu")
  await doubtful.getByRole("button", { name: "Nhận vào đơn" }).click()
  await expect(doubtful).toHaveCount(0, { timeout: 20_000 })
  await expect(buyer.getByText(PAID)).toBeVisible({ timeout: 20_000 })
})
