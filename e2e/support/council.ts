import { expect, type Locator, type Page } from "@playwright/test"

const DAY_MS = 86_400_000
const dayAfter = (days: number) => new Date(Date.now() + days * DAY_MS + 7 * 3_600_000).toISOString().slice(0, 10)

/** The secretary calls a round, seats everybody who may sit, and enters a product's dossier. */
export async function callRound(office: Page, product: string): Promise<void> {
  await office.getByRole("tab", { name: "Mở đợt mới" }).click()
  await office.getByLabel("Ngày họp").fill(dayAfter(14))
  await office.getByLabel("Nơi họp").fill("Trụ sở Ủy ban nhân dân tỉnh")
  await office.getByRole("button", { name: "Mở đợt", exact: true }).click()
  const seats = office.getByRole("checkbox", { name: /@demo\.local$/ })
  await expect(seats).toHaveCount(3)
  for (const seat of await seats.all()) await seat.check()
  await office.getByRole("button", { name: "Lưu danh sách" }).click()
  await expect(office.getByRole("button", { name: "Sửa danh sách" })).toBeVisible()
  await office.getByRole("checkbox", { name: product }).check()
  await office.getByRole("button", { name: "Đưa 1 hồ sơ vào đợt" }).click()
  await expect(office.getByRole("link", { name: `1. ${product}` })).toBeVisible()
}

export interface Sheet {
  /** Codes of criteria whose option is not the best, with how many steps below it. */
  below: Record<string, number>
  /** Criterion → the member's words. */
  comments?: Record<string, string>
  /** What the whole comes to. */
  total: number
}

/** A member scores a product alone; the sheet is kept, not closed. */
export async function scoreAlone(member: Page, product: string, { below, comments = {}, total }: Sheet): Promise<void> {
  await rowOf(member, product).getByRole("link", { name: "Chấm", exact: true }).click()
  const criteria = member.locator('article[id^="criterion-"]')
  await expect(criteria.first()).toBeVisible()
  for (const criterion of await criteria.all()) {
    const code = (await criterion.getAttribute("id"))?.replace("criterion-", "") ?? ""
    const options = criterion.getByRole("radio")
    await options.nth((await options.count()) - 1 - (below[code] ?? 0)).check()
    if (comments[code]) await criterion.getByLabel("Ý kiến của tôi").fill(comments[code])
  }
  await expect(member.getByText(`${total}/100`, { exact: true })).toBeVisible()
  await expect(member.getByText("Đã lưu nháp")).toBeVisible({ timeout: 20_000 })
}

/** The member's sheet, which is open, is closed for good. */
export async function closeSheet(member: Page): Promise<void> {
  await member.getByRole("button", { name: "Chốt phiếu" }).click()
  await member.getByRole("alertdialog").getByRole("button", { name: "Chốt phiếu" }).click()
  await expect(member.getByText(/^Phiếu đã chốt lúc/)).toBeVisible({ timeout: 20_000 })
}

/** The chair fixes what the sheets come to. The page is the council's joint one. */
export async function fixResult(chair: Page): Promise<void> {
  await chair.getByRole("button", { name: "Chốt kết quả" }).click()
  await chair.getByRole("alertdialog").getByRole("button", { name: "Chốt kết quả" }).click()
  await expect(chair.getByRole("button", { name: "Chốt kết quả" })).toHaveCount(0)
}

/** The secretary records the decision on 4 stars; answers the certificate's public code. */
export async function recordAward(office: Page, number: string): Promise<string> {
  await office.getByRole("button", { name: "Công nhận", exact: true }).click()
  await office.getByLabel("Số quyết định").fill(number)
  await office.getByRole("button", { name: "Ghi lại" }).click()
  await expect(office.getByText(new RegExp(`^4 sao, quyết định số ${number} ngày`))).toBeVisible({ timeout: 20_000 })
  const said = await office.getByText(/^Giấy chứng nhận: /).innerText()
  return said.replace("Giấy chứng nhận: ", "").trim()
}

const rowOf = (page: Page, product: string): Locator => page.getByRole("listitem").filter({ hasText: product })
