import { expect, test } from "@playwright/test"
import { expectNoViolation } from "../support/accessible"
import { bankTells } from "../support/bank"
import { moveClockTo, query } from "../support/database"
import { addToBasket } from "../support/shopper"

const CARD = "Con gái chúc ba mẹ một năm mới an khang. Hà."

test.afterEach(() => moveClockTo(undefined))

test("a gift set before Tết: giver and receiver apart, paid by a transfer the bank tells of, no price in the parcel", async ({
  page,
}) => {
  await moveClockTo("2027-01-04")
  await page.goto("/san-pham/gio-qua-sen-dai-viet")
  await expect(page.getByRole("heading", { name: "Trong giỏ quà có" })).toBeVisible()
  await expect(page.getByRole("link", { name: "Hạt sen sấy" }).first()).toBeVisible()
  await addToBasket(page, "gio-qua-sen-dai-viet")

  await page.goto("/dat-hang")
  await page.getByRole("checkbox", { name: /^Gửi tặng người khác/ }).check()
  await page.getByLabel("Họ và tên").fill("Nguyễn Văn Ba")
  await page.getByLabel("Số điện thoại", { exact: true }).fill("0907 111 222")
  await page.getByRole("combobox", { name: "Xã, phường nơi nhận" }).fill("xuân yên nghi xuân")
  await expect(page.getByText("Nơi đó nay là xã Tiên Điền")).toBeVisible()
  await page.getByLabel("Số nhà, đường hoặc thôn, ấp").fill("Thôn Yên Lợi")
  await page.getByRole("button", { name: "Xem lại đơn" }).click()
  await expect(page.getByText("Cho chợ biết tên bạn.")).toBeVisible()

  await page.getByLabel("Tên bạn").fill("Nguyễn Thị Thu Hà")
  await page.getByLabel("Số điện thoại của bạn").fill("0912 345 072")
  await page.getByLabel("Lời trên thiệp").fill(CARD)
  await expect(page.getByText(`còn ${400 - CARD.length} ký tự`)).toBeVisible()
  await expect(page.getByText(/Muốn tới trước Tết thì đặt chậm nhất ngày \d\d\/01\/2027/)).toBeVisible()
  await page.getByLabel("Muốn tới trong tuần").selectOption({ label: "18/01/2027 tới 24/01/2027" })
  const cash = page.getByRole("radio", { name: /^Nhận hàng rồi trả/ })
  await expect(cash).toBeDisabled()
  await expect(page.getByText("Quà tặng thì trả trước, để người nhận không phải trả gì.")).toBeVisible()
  await page.getByRole("radio", { name: /^Chuyển khoản VietQR/ }).check()
  await expectNoViolation(page, "a gift")

  await page.getByRole("button", { name: "Xem lại đơn" }).click()
  await expect(page.getByText("Trong kiện không có giấy ghi giá.")).toBeVisible()
  await expect(page.getByText(CARD)).toBeVisible()
  await page.getByRole("checkbox", { name: /điều khoản mua hàng/ }).check()
  await page.getByRole("button", { name: "Đặt hàng, rồi chuyển khoản" }).click()
  await expect(page).toHaveURL(/\/don-hang\/[\w-]{22,}/, { timeout: 30_000 })

  const [order] = await query<{ order_id: string; phone: string; memo: string; amount: string; hides: boolean }>(
    `select placed.order_id, placed.phone, r.memo, r.amount, po.hides_prices as hides
     from placed_order placed
     join payment_request r on r.order_id = placed.order_id
     join producer_order po on po.order_id = placed.order_id
     where placed.gift->>'card' = $1 order by placed.created_at desc limit 1`,
    [CARD],
  )
  expect(order).toMatchObject({ phone: "0912345072", hides: true })
  await bankTells({ amount: Number(order?.amount), memo: order?.memo ?? "" })
  await expect(page.getByText("Tiền về rồi, cảm ơn bạn. Chợ đã báo từng nhà làm.")).toBeVisible({ timeout: 20_000 })
})
