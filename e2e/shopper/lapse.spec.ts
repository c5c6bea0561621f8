import { expect, test } from "@playwright/test"
import { moveClockTo, query } from "../support/database"
import { addToBasket, placeOrder } from "../support/shopper"

test.afterAll(() => moveClockTo(undefined))

/** How many goods are held for this order. Other journeys' orders lapse with the same clock. */
const heldFor = async (number: string) => {
  const [row] = await query<{ held: string }>(
    `select coalesce(sum(r.quantity), 0) as held from reservation_item r
     join producer_order_line line on line.line_item_id = r.line_item_id
     join producer_order parcel on parcel.id = line.producer_order_id
     join placed_order placed on placed.order_id = parcel.order_id
     where placed.number = $1 and r.deleted_at is null`,
    [number],
  )
  return Number(row?.held)
}

test("an order that nobody pays lapses when its time is over, and its goods are free again", async ({ page }) => {
  await addToBasket(page, "ca-phe-khe-sanh")
  const { number } = await placeOrder(page, { name: "Hoàng Văn Long", phone: "0912 345 006" }, "transfer")
  expect(await heldFor(number)).toBe(1)
  const panel = page.getByRole("region", { name: "Trả tiền" })
  await expect(panel.getByText(/Chợ giữ hàng tới/)).toBeVisible()

  const tomorrow = new Date(Date.now() + 2 * 24 * 3_600_000).toISOString().slice(0, 10)
  await moveClockTo(tomorrow)
  await expect(panel.getByText(/Quá giờ giữ hàng nên đơn này đã tự hủy/)).toBeVisible({ timeout: 45_000 })
  await expect(panel.getByRole("img", { name: /^Mã VietQR/ })).toHaveCount(0)
  await expect(page.getByText("Đã hủy").first()).toBeVisible()
  expect(await heldFor(number)).toBe(0)
})
