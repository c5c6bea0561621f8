import { expect, test } from "@playwright/test"
import { moveClockTo, query } from "../support/database"
import { addToBasket, placeOrder } from "../support/shopper"

test.afterAll(() => moveClockTo(undefined))

const reserved = async () => {
  const [row] = await query<{ reserved: string }>(
    `select sum(level.reserved_quantity) as reserved from inventory_level level
     join product_variant_inventory_item part on part.inventory_item_id = level.inventory_item_id
     join product_variant v on v.id = part.variant_id join product p on p.id = v.product_id
     where p.handle = 'ca-phe-khe-sanh'`,
  )
  return Number(row?.reserved)
}

test("an order that nobody pays lapses when its time is over, and its goods are free again", async ({ page }) => {
  const before = await reserved()
  await addToBasket(page, "ca-phe-khe-sanh")
  await placeOrder(page, { name: "Hoàng Văn Long", phone: "0912 345 006" }, "transfer")
  expect(await reserved()).toBe(before + 1)
  const panel = page.getByRole("region", { name: "Trả tiền" })
  await expect(panel.getByText(/Chợ giữ hàng tới/)).toBeVisible()

  const tomorrow = new Date(Date.now() + 2 * 24 * 3_600_000).toISOString().slice(0, 10)
  await moveClockTo(tomorrow)
  await expect(panel.getByText(/Quá giờ giữ hàng nên đơn này đã tự hủy/)).toBeVisible({ timeout: 45_000 })
  await expect(panel.getByRole("img", { name: /^Mã VietQR/ })).toHaveCount(0)
  await expect(page.getByText("Đã hủy").first()).toBeVisible()
  expect(await reserved()).toBe(before)
})
