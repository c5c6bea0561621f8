import { gzipSync } from "node:zlib"
import { type Browser, expect, type Page, type Response, test } from "@playwright/test"
import { expectAccessible } from "../support/accessible"
import { signUp } from "../support/household"
import { openPortal, PHONE, stallOf } from "../support/portal"
import { type Named, nameAll, pathsFor } from "../support/portal-pages"
import { shop } from "../support/shop"
import { addToBasket, placeOrder } from "../support/shopper"

const BUDGET_KB = 150
const PATIENCE_MS = 15_000
/** Pages that only a whole journey opens, each of which looks at its page: a sheet that is whole, money that was paid. */
const ELSEWHERE = {
  "/sao/:dossierId/nop": "officer/dossier-to-star.spec.ts",
  "/tien/ky-tra/:payoutId": "producer/household-to-payout.spec.ts",
}
const NO_SUCH = /^Không có (trang|quầy) này/

let named: Named
let owner: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  owner = await openPortal(browser)
  named = await nameAll(owner, async () => {
    const buyer = await (await browser.newContext({ locale: "vi-VN" })).newPage()
    await addToBasket(buyer, "gao-ngoc-do-huong-dua")
    await placeOrder(buyer, { name: "Phan Thị Chờ", phone: "0977 100 300" })
  })
})
test.afterAll(() => named.undo())

test("every page of a shop in the portal has no accessibility violation", async () => {
  test.setTimeout(420_000)
  const stall = stallOf(owner)
  const paths = pathsFor("shop").filter((path) => !(path in ELSEWHERE))
  expect(paths.length).toBeGreaterThan(30)
  for (const path of paths) await expectGoodPage(owner, `${stall}${named.fill(path)}`, path || "/")
})

test("every page of the portal outside a shop has no accessibility violation", async ({ browser }) => {
  test.setTimeout(180_000)
  const stranger = await newPhone(browser)
  for (const path of pathsFor("open")) await expectGoodPage(stranger, path)
  await expectGoodPage(stranger, named.invitation, "/loi-moi, invited")
  await stranger.goto("/khong-co-trang-nay")
  await expect(stranger.getByRole("heading", { level: 1, name: NO_SUCH })).toBeVisible()
  await expectAccessible(stranger, "a page that is not there")

  // Whoever has one shop is led into it: the pages before it are for somebody who has none yet.
  const newcomer = await newPhone(browser)
  await signUp(newcomer, { ...NEWCOMER, stall: "", accountName: "" })
  await expect(newcomer).not.toHaveURL(/dang-ky/)
  for (const path of pathsFor("member")) await expectGoodPage(newcomer, path)
  await expectGoodPage(newcomer, named.invitation, "/loi-moi, signed in")
})

const NEWCOMER = { name: "Huỳnh Thị Mới", phone: `09351${String(Date.now()).slice(-5)}` }

const newPhone = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ baseURL: shop.portalUrl, locale: "vi-VN", viewport: PHONE })).newPage()

/** The page that is named, and no other, has arrived with what it shows, and nobody is shut out of it. */
async function expectGoodPage(page: Page, path: string, where = path): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" })
  const heading = page.getByRole("heading", { level: 1 })
  await expect(heading, where).toBeVisible()
  await expect(heading, where).not.toHaveText(NO_SUCH)
  await expect(page.getByText(/^Chưa tải được/), where).toHaveCount(0)
  expect(new URL(page.url()).pathname, where).toBe(path.replace(/#.*/, ""))
  await expectAccessible(page, where)
}

test(`the portal's first page loads at most ${BUDGET_KB} kB of JavaScript`, async ({ browser }) => {
  const signedIn = await openPortal(browser)
  const storageState = await signedIn.context().storageState()
  const stall = stallOf(signedIn)
  await signedIn.context().close()

  // A visit with nothing kept from before: a script that comes from a cache may have no body to weigh.
  const cold = await browser.newContext({ baseURL: shop.portalUrl, locale: "vi-VN", viewport: PHONE, storageState })
  const page = await cold.newPage()
  const scripts: Response[] = []
  page.on("response", (response) => {
    if (response.request().resourceType() === "script" && response.ok()) scripts.push(response)
  })
  await page.goto(stall, { waitUntil: "networkidle" })
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  const bodies = await Promise.all(scripts.map((response) => response.body()))
  const kilobytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 6 }).length, 0) / 1000
  process.stdout.write(`    portal: ${kilobytes.toFixed(1)} kB of ${BUDGET_KB} kB in ${scripts.length} scripts\n`)
  expect(scripts.length).toBeGreaterThan(0)
  expect(kilobytes).toBeLessThanOrEqual(BUDGET_KB)
  await cold.close()
})

test("the portal and the pages of its day open within seconds on a throttled phone", async ({ browser }) => {
  test.setTimeout(180_000)
  const page = await openPortal(browser)
  const stall = stallOf(page)
  const session = await page.context().newCDPSession(page)
  await session.send("Network.enable")
  // A slow mobile network: 1.6 Mbit/s, 150 ms away; and a processor four times slower than this one.
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  })
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 })
  const title = page.getByRole("heading", { level: 1 })
  const waiting = named.fill("/don/:parcelId")
  const days = [
    { path: "", shows: title },
    { path: "/don", shows: page.locator(`a[href$="${waiting}"]`).first() },
    {
      path: waiting,
      shows: page.getByRole("button", { name: /^(Có hàng, nhận đơn|Nhận phần còn lại)$/ }),
    },
    { path: "/tra-hang", shows: title },
    { path: "/mon", shows: page.getByRole("link", { name: "Thêm món" }) },
    { path: "/mon/moi", shows: page.getByText("Chụp ảnh", { exact: true }) },
    { path: named.fill("/mon/sua/:productId"), shows: page.getByRole("button", { name: /^Gửi/ }) },
    { path: named.fill("/sao/:dossierId/tieu-chi/:code"), shows: page.getByRole("radio").first() },
    { path: "/tien", shows: title },
    { path: named.fill("/tien/kien/:parcelId"), shows: title },
  ]
  for (const { path, shows } of days) {
    const from = performance.now()
    await page.goto(`${stall}${path}`)
    await expect(shows, path || "/").toBeVisible({ timeout: PATIENCE_MS })
    const seconds = (performance.now() - from) / 1000
    process.stdout.write(
      `    on a throttled phone, ${path.replace(/[a-z]+_\w+/g, "…") || "/"}: ${seconds.toFixed(1)} s\n`,
    )
  }
})
