import { readFile } from "node:fs/promises"
import { producerRoutes, ShopListingsSchema } from "@ocop/contract"
import { expect, type Locator, type Page, test } from "@playwright/test"
import { expectAccessible, expectNoViolation } from "../support/accessible"
import { query } from "../support/database"
import { openDesk } from "../support/desk"
import { openPortal, PHONE, stallOf } from "../support/portal"
import { shop } from "../support/shop"

/** A row of a list, by the headings of the template. */
type Row = Record<string, string>

const goods = (name: string, more: Row = {}): Row => ({
  "Tên món": name,
  Nhóm: "Thực phẩm",
  "Quy cách": "gói",
  "Khối lượng tịnh": "300 g",
  Giá: "60.000",
  "Số lượng": "12",
  ...more,
})
const SWEETS = ["dừa", "gừng", "bí", "me", "mãng cầu", "khoai lang", "cà rốt", "chùm ruột", "tắc", "hạt sen", "vỏ bưởi"]
const NAMES = SWEETS.map((kind) => `Mứt ${kind} Định An`)
const BROKEN = "Mứt thơm Định An"

test("a cooperative fills in the template, is told which cell is wrong, and takes the rows that are good", async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const phone = await openPortal(browser)
  const stall = stallOf(phone)
  try {
    await phone.goto(`${stall}/mon/danh-sach`)
    const rows = NAMES.map((name) => goods(name))
    rows.splice(1, 0, goods(BROKEN, { Giá: "sáu chục" }))
    const list = await filledIn(phone.getByRole("link", { name: "Mẫu CSV" }), phone, rows)

    await phone.getByLabel("Chọn bảng (XLSX, CSV)").setInputFiles(list)
    await expect(phone.getByText("1 món còn sai.", { exact: false })).toBeVisible()
    const fault = phone.getByRole("listitem").filter({ hasText: BROKEN })
    await expect(fault.getByText("Dòng 3, cột Giá")).toBeVisible()
    await expectAccessible(phone, "a list with a wrong cell")
    await phone.setViewportSize(PHONE)
    expect(await waiting()).toEqual([])

    await phone.getByRole("button", { name: `Chỉ nhập ${NAMES.length} món đúng` }).click()
    const progress = phone.getByRole("progressbar", { name: new RegExp(`trong ${NAMES.length} món$`) })
    await expect(progress).toBeVisible()
    await expect(phone.getByRole("heading", { name: `Xong, đã ghi ${NAMES.length} món.` })).toBeVisible({
      timeout: 60_000,
    })
    await expectAccessible(phone, "a list that was taken")
    await phone.setViewportSize(PHONE)
    expect(await waiting()).toEqual([...NAMES].sort())
    await phone.getByRole("link", { name: "Xem các món" }).click()
    for (const name of [NAMES[0], NAMES.at(-1)]) await expect(phone.getByText(name ?? "").first()).toBeVisible()
    await expect(phone.getByText(BROKEN)).toHaveCount(0)

    // The very same file: what is here is left alone, and there is nothing to take.
    await phone.goto(`${stall}/mon/danh-sach`)
    await phone.getByLabel("Chọn bảng (XLSX, CSV)").setInputFiles(list)
    await expect(phone.getByRole("button", { name: `Giữ nguyên ${NAMES.length}` })).toBeVisible()
    await expect(phone.getByText("Dòng 3, cột Giá")).toBeVisible()
    await expect(phone.getByRole("button", { name: /^(Chỉ nhập|Nhập)/ })).toHaveCount(0)
    expect(await waiting()).toEqual([...NAMES].sort())
  } finally {
    await takeBack(phone)
  }
})

const MAKER = "Cơ sở Bánh kẹo Thử Nhập"
const MADE = ["Kẹo cu đơ Thử Nhập", "Bánh đa vừng Thử Nhập"]

test("the operator brings in a list of makers: looked at first, then taken; once more changes nothing", async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const desk = await openDesk(browser, "/listing-imports")
  const from = { "Nhà làm": MAKER, "Loại nhà làm": "Hộ kinh doanh", "Tỉnh, thành phố": "Hà Tĩnh" }
  const rows = MADE.map((name): Row => ({ ...from, "Tên món": name, Nhóm: "Thực phẩm", Nguồn: "Danh sách thử" }))
  const template = desk.getByRole("link", { name: "Mẫu CSV" })
  const broken = await filledIn(template, desk, [rows[0] ?? {}, { ...rows[1], "Tỉnh, thành phố": "Tỉnh Không Có" }])
  await look(desk, broken)
  const panel = desk.getByRole("region", { name: broken.name })
  await expect(panel.getByText("Dòng 3, cột Tỉnh, thành phố", { exact: false })).toBeVisible()
  await panel.getByRole("button", { name: "Bỏ, hoặc dừng" }).click()
  expect(await recorded()).toEqual([])

  const whole = await filledIn(template, desk, rows, "danh-sach-du.csv")
  await look(desk, whole)
  const good = desk.getByRole("region", { name: whole.name })
  await expect(good.getByRole("button", { name: "Mới 2" })).toBeVisible()
  expect(await recorded()).toEqual([])
  await good.getByRole("button", { name: "Nhập 2 món" }).click()
  await expect(good.getByRole("status")).toHaveText(/^2\/2 món đã ghi/, { timeout: 60_000 })
  await expectNoViolation(desk, "a list that was taken", "main")
  expect(await recorded()).toEqual([...MADE].sort())

  await desk.reload()
  await look(desk, whole)
  await expect(good.getByRole("button", { name: "Giữ nguyên 2" })).toBeVisible()
  await expect(good.getByRole("button", { name: /^Nhập/ })).toHaveCount(0)
  expect(await recorded()).toEqual([...MADE].sort())
})

async function look(desk: Page, list: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await desk.getByRole("button", { name: "Chọn bảng (XLSX, CSV)" }).setInputFiles(list)
  await desk.getByRole("button", { name: "Xem thử" }).click()
}

/** The template as it is downloaded, its example left out and these rows written under its headings. */
async function filledIn(template: Locator, page: Page, rows: readonly Row[], name = "danh-sach-mon.csv") {
  const downloading = page.waitForEvent("download")
  await template.click()
  const text = await readFile(await (await downloading).path(), "utf8")
  const [first = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/)
  const separator = first.includes(";") ? ";" : ","
  const headings = cellsOf(first, separator)
  for (const row of rows) expect(headings).toEqual(expect.arrayContaining(Object.keys(row)))
  const lines = rows.map((row) => headings.map((heading) => quoted(row[heading] ?? "")).join(separator))
  return { name, mimeType: "text/csv", buffer: Buffer.from([first, ...lines].join("\r\n")) }
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const cellsOf = (line: string, separator: string) =>
  [...line.matchAll(new RegExp(`(?:"([^"]*)"|([^${separator}]*))(?:${separator}|$)`, "g"))].map(
    ([, inQuotes, plain]) => inQuotes ?? plain ?? "",
  )

/** Names of the cooperative's new sweets that wait for the operator. */
async function waiting(): Promise<string[]> {
  const rows = await query<{ name: string }>(
    `select content ->> 'name' as name from listing_review
     where state = 'waiting' and deleted_at is null and content ->> 'name' like 'Mứt % Định An'`,
  )
  return rows.map(({ name }) => name).sort()
}

/** Names of the new maker's goods in the record. */
async function recorded(): Promise<string[]> {
  const rows = await query<{ title: string }>(
    `select p.title from listing l join product p on p.id = l.product_id join producer m on m.id = l.producer_id
     where m.name = $1`,
    [MAKER],
  )
  return rows.map(({ title }) => title).sort()
}

/** The operator's queue is left as it was found. */
async function takeBack(page: Page): Promise<void> {
  const shopId = stallOf(page).replace("/quay/", "")
  const headers = { origin: shop.portalUrl }
  const answer = await page.request.get(`/api${producerRoutes.shopListings(shopId)}`)
  for (const { id, content, review } of ShopListingsSchema.parse(await answer.json()).drafts) {
    if (!content.name || ![...NAMES, BROKEN].includes(content.name)) continue
    if (review) await page.request.delete(`/api${producerRoutes.shopListingReview(shopId, review.id)}`, { headers })
    await page.request.delete(`/api${producerRoutes.shopDraft(shopId, id)}`, { headers })
  }
}
