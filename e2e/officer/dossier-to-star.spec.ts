import { type Browser, expect, type Locator, type Page, test } from "@playwright/test"
import { expectNoViolation } from "../support/accessible"
import { callRound, closeSheet, fixResult, recordAward, type Sheet, scoreAlone } from "../support/council"
import { moveClockTo, query } from "../support/database"
import { openDesk } from "../support/desk"
import { forwardDossier, openDossier, returnDossier, studyDossier } from "../support/dossier-desks"
import {
  answerAll,
  attachPhoto,
  beginDossier,
  fileDossier,
  type NewDossier,
  register,
  spokenOf,
} from "../support/dossier-phone"
import { openPortal, PHONE } from "../support/portal"

const PRODUCT = "Gạo Ngọc đỏ hương dứa"
const PAGE = "/san-pham/gao-ngoc-do-huong-dua"
const SEARCH = "/tim?q=gao+ngoc+do+huong+dua"
const DECISION = "1234/QĐ-UBND"
/** Contracts with growers: its best option is a gate of 5 stars, the one below it a gate of 4. */
const GATE = "1.5"
const WANTED = "Hợp đồng với hộ trồng còn hạn tới khi nào?"
const SECRET = "Hợp đồng tôi xem mới ký tháng này"

const RICE: NewDossier = {
  product: PRODUCT,
  commune: { typed: "dinh an lap vo", offered: /^Xã Lai Vung, Đồng Tháp/ },
  criteria: 32,
  below: { [GATE]: 1 },
  proved: "1.1",
  signedBy: "Nguyễn Thị Tư",
}
const SHEETS: Sheet[] = [
  { below: { [GATE]: 1 }, comments: { [GATE]: SECRET }, total: 99 },
  { below: { [GATE]: 1, "1.2": 1, "3.3": 1 }, total: 97 },
  { below: { "2.4": 1 }, total: 99 },
]

/** The day after the last of 36 months that begin today. */
function lapsed(): string {
  const [year = 0, month = 1, day = 1] = new Date(Date.now() + 7 * 3_600_000).toISOString().split(/[-T]/).map(Number)
  return new Date(Date.UTC(year + 3, month - 1, day + 1)).toISOString().slice(0, 10)
}

test.afterEach(() => moveClockTo(undefined))

test("a cooperative files by phone, the commune returns and forwards, a council awards 4 stars for one gate missed, and they lapse by themselves", async ({
  browser,
  page: shopper,
}) => {
  test.setTimeout(600_000)
  const phone = await openPortal(browser)

  await test.step("files on a phone: 99 points, one condition of 5 stars missed", async () => {
    await beginDossier(phone, RICE)
    await register(phone, RICE)
    await answerAll(phone, RICE)
    await expect(phone.getByText("99 điểm, ở mức 4 sao.")).toBeVisible()
    await expect(spokenOf(phone, "Đủ điểm 5 sao nhưng còn vướng điều kiện bắt buộc ở:")).toContainText(`${GATE}. `)
    await fileDossier(phone, RICE)
  })

  await test.step("the commune returns it with words on two criteria", async () => {
    const commune = await deskOf(browser, "commune-da")
    await openDossier(commune, PRODUCT)
    await expect(commune.getByRole("img", { name: /so-sach/ })).toBeVisible()
    await expectNoViolation(commune, "a dossier at the commune", "main")
    await returnDossier(commune, { [GATE]: WANTED, "3.3": "Ghi rõ bao nhiêu người trong xã." })
  })

  await test.step("the producer reads what is wanted, proves it and files again", async () => {
    await phone.reload()
    await expect(phone.getByRole("alert").getByText("Xã trả về bổ sung")).toBeVisible()
    await expect(phone.getByText(WANTED)).toBeVisible()
    await phone
      .getByRole("link", { name: new RegExp(`^${GATE}\\. `) })
      .first()
      .click()
    await expect(phone.getByText(WANTED)).toBeVisible()
    await attachPhoto(phone)
    await phone.getByRole("link", { name: "Xem cả hồ sơ" }).first().click()
    await fileDossier(phone, RICE)
  })

  await test.step("the commune forwards it, the province studies it and calls a council", async () => {
    const commune = await deskOf(browser, "commune-da")
    await openDossier(commune, PRODUCT)
    await forwardDossier(commune)
    const office = await deskOf(browser, "secretary-da")
    await expectNoViolation(office, "the province's queue", "main")
    await openDossier(office, PRODUCT)
    await studyDossier(office)
    await expectNoViolation(office, "a dossier at the province", "main")
    await office.goto(office.url().replace(/\/dossiers.*/, "/rounds"))
    await callRound(office, PRODUCT)
    await expectNoViolation(office, "a round", "main")
  })

  const chair =
    await test.step("three members score alone; nobody sees another's sheet before all are closed", async () => {
      const [first, second, third] = SHEETS
      if (!first || !second || !third) throw new Error("Three sheets")
      const chair = await memberOf(browser, 1)
      await scoreAlone(chair, PRODUCT, first)
      await expectNoViolation(chair, "a sheet", "main")
      await closeSheet(chair)
      const member = await memberOf(browser, 2, PHONE)
      await scoreAlone(member, PRODUCT, second)
      await member.getByRole("link", { name: "Bảng chung" }).click()
      await expect(member.getByText("Điểm mở ra khi mọi phiếu đã chốt.")).toBeVisible()
      await expect(member.getByText("Đã chốt", { exact: true })).toHaveCount(1)
      await expectNoViolation(member, "the joint page before all are closed, on a phone", "main")
      await expect(member.getByText(SECRET)).toHaveCount(0)
      await expect(member.getByText("99", { exact: true })).toHaveCount(0)
      await member.getByRole("link", { name: "Phiếu chấm của tôi" }).click()
      await closeSheet(member)
      const last = await memberOf(browser, 3)
      await scoreAlone(last, PRODUCT, third)
      await closeSheet(last)
      return chair
    })

  await test.step("the chair fixes 98.33 points and 4 stars; the advice names the gate", async () => {
    await chair.getByRole("link", { name: "Bảng chung" }).click()
    await expect(chair.getByRole("heading", { name: "Trung bình 98,33 điểm: 4 sao" })).toBeVisible()
    await expect(chair.getByText("Điểm trung bình đã đủ khung 5 sao.")).toBeVisible()
    const why = chair.getByText(/^Chưa đạt điều kiện tối thiểu của 5 sao ở tiêu chí/)
    await expect(why).toHaveCount(1)
    await expect(why).toContainText(`tiêu chí ${GATE} `)
    await expect(chair.getByText(SECRET).first()).toBeVisible()
    await expectNoViolation(chair, "the joint page", "main")
    await fixResult(chair)
  })

  const code = await test.step("the secretary records the decision", async () => {
    const office = await deskOf(browser, "secretary-da", new URL(chair.url()).pathname.replace("/app", ""))
    return recordAward(office, DECISION)
  })

  await test.step("within a minute the shop shows 4 stars", async () => {
    await within(60_000, async () => {
      await shopper.goto(PAGE)
      await expect(stars(shopper.locator("main"))).toBeVisible({ timeout: 1000 })
      await shopper.goto(SEARCH)
      await expect(stars(cardOf(shopper))).toBeVisible({ timeout: 2000 })
    })
    await shopper.goto(`/chung-nhan/${code}`)
    await expect(shopper.getByText("Đang có hiệu lực").first()).toBeVisible()
    await phone.reload()
    await expect(phone.getByText("Được công nhận").first()).toBeVisible()
  })

  await test.step("36 months later they are gone by themselves, and the history is still there", async () => {
    await moveClockTo(lapsed())
    await within(60_000, async () => {
      await shopper.goto(PAGE)
      await expect(shopper.getByText(/hết hạn/i).first()).toBeVisible({ timeout: 1000 })
      await expect(stars(shopper.locator("main"))).toHaveCount(0, { timeout: 1000 })
      await shopper.goto(SEARCH)
      await expect(cardOf(shopper)).toBeVisible({ timeout: 2000 })
      await expect(stars(cardOf(shopper))).toHaveCount(0, { timeout: 1000 })
      await shopper.goto(`/chung-nhan/${code}`)
      await expect(shopper.getByText("Đã hết hạn").first()).toBeVisible({ timeout: 1000 })
    })
    const history = shopper.locator("section").filter({ hasText: "Chuyện của giấy chứng nhận món này" })
    await expect(history.getByText("Được công nhận 4 sao").first()).toBeVisible()
    await expect(history.getByText(`Quyết định ${DECISION}`).first()).toBeVisible()
    await expect(history.getByText("Hết hạn, 4 sao được gỡ xuống").first()).toBeVisible()
  })

  await test.step("the clock is put back, and with it the stars", async () => {
    await moveClockTo(undefined)
    await within(60_000, async () => {
      const [clock] = await query<{ back: boolean }>(
        "select announced_day = to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as back from clock",
      )
      expect(clock?.back).toBe(true)
      await shopper.goto(PAGE)
      await expect(stars(shopper.locator("main"))).toBeVisible({ timeout: 1000 })
    })
  })
})

const stars = (place: Locator) => place.getByRole("img", { name: /^4 sao/ }).first()
const cardOf = (page: Page) => page.getByRole("article").filter({ has: page.getByRole("link", { name: PRODUCT }) })
const within = (timeout: number, what: () => Promise<void>) => expect(what).toPass({ timeout, intervals: [2000] })
const deskOf = (browser: Browser, name: string, path = "/dossiers") =>
  openDesk(browser, path, { email: `${name}@demo.local` })
const memberOf = (browser: Browser, seat: number, viewport?: typeof PHONE) =>
  openDesk(browser, "/rounds", { email: `council-da${seat}@demo.local`, ...(viewport && { viewport }) })
