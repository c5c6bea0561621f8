import { expect, type Page, test } from "@playwright/test"
import { expectAccessible, expectNoViolation } from "../support/accessible"
import { query } from "../support/database"
import { openDesk } from "../support/desk"
import { openPortal, stallOf } from "../support/portal"

const SHOP = "HTX Giống nông nghiệp Định An"
const LAI_VUNG = "30226"
const PLAN = "Kế hoạch OCOP Đồng Tháp 2023"
const WORKERS = "Lao động có chứng chỉ"
const CHANNELS = "Chủ thể bán ở kênh hiện đại"

/** The public list knows the shop's province only; a declaration goes to the commune that its record names. */
const recordCommune = (code: string | null) =>
  query("update producer set commune_code = $1 where name = $2 and sample", [code, SHOP])

test.beforeEach(() => recordCommune(LAI_VUNG))
test.afterEach(async () => {
  await query("delete from declaration where producer_id = (select id from producer where name = $1 and sample)", [
    SHOP,
  ])
  await recordCommune(null)
})

test("a cooperative declares its people and where it sells, the commune confirms, and the province counts exactly that", async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const office = await openDesk(browser, "/programme?tab=plans", { email: "secretary-da@demo.local" })
  const before = { workers: await figureOf(office, WORKERS), channels: await figureOf(office, CHANNELS) }

  const phone = await openPortal(browser)
  await test.step("the cooperative declares on a phone", async () => {
    await phone.goto(`${stallOf(phone)}/sao/khai-bao`)
    await phone.getByLabel("Số lao động").fill("24")
    await phone.getByLabel("Trong đó có chứng chỉ đào tạo").fill("7")
    await phone.getByRole("checkbox", { name: "Siêu thị" }).check()
    await phone.getByLabel("Siêu thị: tìm ở đâu").fill("Siêu thị ở Cao Lãnh")
    await expectAccessible(phone, "declaring")
    await phone.getByRole("button", { name: "Gửi cho xã" }).click()
    await expect(phone.getByText("Chờ xã xác nhận")).toBeVisible()
  })

  await test.step("what nobody confirmed is not counted", async () => {
    await office.reload()
    expect(await figureOf(office, WORKERS)).toEqual(before.workers)
    expect(await figureOf(office, CHANNELS)).toEqual(before.channels)
  })

  await test.step("the commune sees what was declared and confirms it", async () => {
    const desk = await openDesk(browser, "/declarations", { email: "commune-da@demo.local" })
    const declared = desk.getByRole("region", { name: SHOP })
    await expect(declared.getByText("Siêu thị: Siêu thị ở Cao Lãnh")).toBeVisible()
    await expect(declared.getByText("xã Lai Vung, Đồng Tháp")).toBeVisible()
    await expectNoViolation(desk, "a declaration at the commune", "main")
    await declared.getByRole("button", { name: "Xác nhận" }).click()
    await expect(desk.getByText("Không còn khai báo nào chờ xác nhận.")).toBeVisible()
    await desk.context().close()
  })

  await test.step("the province's figures move by what was declared, and by nothing else", async () => {
    await office.reload()
    expect(await figureOf(office, WORKERS)).toEqual(plus(before.workers, 7, 24))
    expect(await figureOf(office, CHANNELS)).toEqual(plus(before.channels, 1, 1))
    await targetOf(office, WORKERS)
      .getByRole("button", { name: `Danh sách: ${WORKERS}` })
      .click()
    const rows = office.getByRole("dialog")
    await expect(rows.getByRole("listitem").filter({ hasText: SHOP })).toContainText("7 trên 24")
    await rows.getByRole("button", { name: "Đóng" }).click()
  })

  await test.step("the cooperative reads that it is confirmed", async () => {
    await phone.reload()
    await expect(phone.getByText("Xã đã xác nhận")).toBeVisible()
  })
  await close(office, phone)
})

interface Counted {
  counted: number
  of: number
}
const NOTHING: Counted = { counted: 0, of: 0 }
const plus = ({ counted, of }: Counted, more: number, moreOf: number): Counted => ({
  counted: counted + more,
  of: of + moreOf,
})

const targetOf = (office: Page, name: string) =>
  office
    .getByRole("region", { name: PLAN })
    .getByRole("listitem")
    .filter({ has: office.getByText(name, { exact: true }) })

/** "a of b" below a target's name; nothing where it says that there are no figures yet. */
async function figureOf(office: Page, name: string): Promise<Counted> {
  const target = targetOf(office, name)
  const said = target.getByText(/^[\d.]+ trên [\d.]+|^chưa có số liệu$/)
  await expect(said).toBeVisible({ timeout: 20_000 })
  const [counted, of] = [...(await said.innerText()).matchAll(/[\d.]+/g)].map(([digits]) =>
    Number(digits.replaceAll(".", "")),
  )
  return counted === undefined || of === undefined ? NOTHING : { counted, of }
}

const close = (...pages: Page[]) => Promise.all(pages.map((page) => page.context().close()))
