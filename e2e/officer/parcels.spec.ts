import { expect, type Locator, type Page, test } from "@playwright/test"
import { query } from "../support/database"
import { shop } from "../support/shop"
import { addToBasket, placeOrder } from "../support/shopper"

const GOODS = ["gao-ngoc-do-huong-dua", "nuoc-mam-le-gia", "ca-phe-khe-sanh"]

async function signIn(page: Page) {
  await page.context().addCookies([{ name: "lng", value: "en", url: shop.backendUrl }])
  await page.goto(`${shop.backendUrl}/app/login`)
  await page.getByPlaceholder("Email").fill("operator@demo.local")
  await page.getByPlaceholder("Password").fill(shop.password)
  await page.getByRole("button", { name: /Continue with Email/ }).click()
  await expect(page).not.toHaveURL(/login/)
}

async function ship(parcel: Locator) {
  for (const act of ["Confirm", "Packed"]) await parcel.getByRole("button", { name: act, exact: true }).click()
  await parcel.getByRole("button", { name: "Hand to the carrier" }).click()
  await parcel.getByLabel("Carrier").fill("Bưu điện huyện")
  await parcel.getByLabel("Tracking code").fill("VN123456789")
  await parcel.getByRole("button", { name: "Hand to the carrier" }).click()
  await expect(parcel.getByText("On its way").first()).toBeVisible({ timeout: 20_000 })
}

/** What is in stock and what is reserved of the goods of this story. */
const stockOf = () =>
  query<{ handle: string; stocked: number; reserved: number }>(
    `select p.handle, sum(il.stocked_quantity)::int as stocked, sum(il.reserved_quantity)::int as reserved
     from product p
     join product_variant v on v.product_id = p.id and v.deleted_at is null
     join product_variant_inventory_item link on link.variant_id = v.id and link.deleted_at is null
     join inventory_level il on il.inventory_item_id = link.inventory_item_id and il.deleted_at is null
     where p.handle = any($1) group by p.handle order by p.handle`,
    [GOODS],
  )

test("of an order of three parcels the operator ships two and cancels one; stock and money agree", async ({
  page,
  browser,
}) => {
  test.setTimeout(150_000)
  const before = await stockOf()
  for (const handle of GOODS) await addToBasket(page, handle)
  const { number } = await placeOrder(page, { name: "Nguyễn Thị Thu Hà", phone: "0912 345 600" })

  const desk = await (await browser.newContext({ locale: "en-US", viewport: { width: 1280, height: 1000 } })).newPage()
  await signIn(desk)
  const [order] = await query<{ id: string }>("select order_id as id from placed_order where number = $1", [number])
  await desk.goto(`${shop.backendUrl}/app/orders/${order?.id}`)
  await expect(desk.getByRole("heading", { name: "Parcels by maker" })).toBeVisible({ timeout: 20_000 })
  const parcel = (position: number) => desk.getByRole("article", { name: `Parcel ${position}` })
  await ship(parcel(1))
  await ship(parcel(2))
  await parcel(3).getByRole("button", { name: "Cancel the parcel" }).click()
  await parcel(3).getByLabel("Reason").fill("Mẻ này hết rồi")
  await parcel(3).getByRole("button", { name: "Cancel the parcel" }).click()
  await expect(parcel(3).getByText("Cancelled").first()).toBeVisible({ timeout: 20_000 })

  await page.reload()
  await expect(page.getByText("Đang trên đường", { exact: true }).first()).toBeVisible()
  await expect(page.getByText("VN123456789").first()).toBeVisible()
  await expect(page.getByText("Bạn đưa người giao", { exact: true })).toHaveCount(2)

  const parcels = await query<{ state: string; total: number; goods: number; shipping: number; discount: number }>(
    `select state, total::int, goods::int, shipping::int, discount::int from producer_order where order_id = $1`,
    [order?.id],
  )
  expect(parcels.map(({ state }) => state).sort()).toEqual(["cancelled", "shipped", "shipped"])
  for (const { total, goods, shipping, discount } of parcels) expect(goods + shipping - discount).toBe(total)
  const due = parcels.filter(({ state }) => state === "shipped").reduce((sum, { total }) => sum + total, 0)
  const [summary] = await query<{ due: number }>(
    `select (totals ->> 'pending_difference')::numeric::int as due from order_summary
     where order_id = $1 and deleted_at is null order by version desc limit 1`,
    [order?.id],
  )
  expect(summary?.due).toBe(due)

  const after = await stockOf()
  const left = after.map(({ handle, stocked, reserved }, index) => ({
    handle,
    sold: (before[index]?.stocked ?? 0) - stocked,
    reserved: reserved - (before[index]?.reserved ?? 0),
  }))
  expect(left.reduce((sum, { sold }) => sum + sold, 0)).toBe(2)
  expect(left.every(({ reserved }) => reserved === 0)).toBe(true)
})

test("an officer of a commune may not move parcels", async ({ request }) => {
  const login = await request.post(`${shop.backendUrl}/auth/user/emailpass`, {
    data: { email: "commune@demo.local", password: shop.password },
  })
  const { token } = (await login.json()) as { token: string }
  const [parcel] = await query<{ id: string }>("select id from producer_order limit 1")
  const answer = await request.post(`${shop.backendUrl}/admin/producer-orders/${parcel?.id ?? "none"}/confirmations`, {
    data: {},
    headers: { authorization: `Bearer ${token}` },
  })
  expect(answer.status()).toBe(403)
})
