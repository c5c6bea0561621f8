import { gzipSync } from "node:zlib"
import { DossierSchema, producerRoutes, ShopStarsSchema } from "@ocop/contract"
import { kindsFor } from "@ocop/domain"
import { expect, type Page, type Response, test } from "@playwright/test"
import { expectAccessible } from "../support/accessible"
import { openPortal, PHONE, stallOf } from "../support/portal"
import { shop } from "../support/shop"

const BUDGET_KB = 150
/** Pages of a shop, below its own path, each as the demo's owner finds it. */
const PAGES = [
  "",
  "/don",
  "/mon",
  "/mon/danh-sach",
  "/tien",
  "/tien/so",
  "/tien/ky-tra",
  "/cai-dat",
  "/ban-ra-sao",
  "/sao",
  "/sao/moi",
  "/sao/khai-bao",
] as const
const STALL_PAGES = ["/ho-so", "/giay-to", "/tai-khoan", "/ngay-nghi", "/nguoi", "/nhat-ky"].map(
  (path) => `/cai-dat${path}`,
)
const OPEN_PAGES = ["/dang-nhap", "/dang-ky", "/quen-mat-khau", "/khong-co-trang-nay"]

test("every page of the portal has no accessibility violation", async ({ browser }) => {
  test.setTimeout(180_000)
  const page = await openPortal(browser)
  const stall = stallOf(page)
  for (const path of [...PAGES, ...STALL_PAGES]) {
    await page.goto(`${stall}${path}`, { waitUntil: "networkidle" })
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await expectAccessible(page, path || "/")
  }
})

test("every page of a dossier has no accessibility violation", async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await openPortal(browser)
  const stall = stallOf(page)
  const { id, withdraw } = await begin(page)
  try {
    for (const path of ["", "/tieu-chi/1.1", "/dang-ky", "/thay-doi"]) {
      await page.goto(`${stall}/sao/${id}${path}`, { waitUntil: "networkidle" })
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
      await expectAccessible(page, `/sao/:id${path}`)
    }
  } finally {
    await withdraw()
  }
})

/** Begins a dossier for the stall's first product, as the portal does; withdrawn, the next journey may begin its own. */
async function begin(page: Page) {
  const shopId = stallOf(page).replace("/quay/", "")
  const route = `/api${producerRoutes.shopDossiers(shopId)}`
  const headers = { origin: shop.portalUrl }
  const { products } = ShopStarsSchema.parse(await (await page.request.get(route)).json())
  const [product] = products
  if (!product) throw new Error("The demo's stall has no goods")
  const [kind] = kindsFor(product.certificateState)
  const data = { kind, productId: product.productId, setNumber: 3 }
  const begun = await page.request.post(route, { headers, data })
  expect(begun.status()).toBe(201)
  const { id } = DossierSchema.parse(await begun.json())
  const withdraw = () =>
    page.request.post(`/api${producerRoutes.shopDossierActs(shopId, id, "withdrawals")}`, { headers, data: {} })
  return { id, withdraw }
}

test("pages for whoever is not signed in have no accessibility violation", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: shop.portalUrl, locale: "vi-VN" })
  const page = await context.newPage()
  for (const path of OPEN_PAGES) {
    await page.goto(path, { waitUntil: "networkidle" })
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await expectAccessible(page, path)
  }
})

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

test("the portal opens within seconds on a throttled phone", async ({ browser }) => {
  const page = await openPortal(browser)
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
  await page.goto(stallOf(page))
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 15_000 })
})
