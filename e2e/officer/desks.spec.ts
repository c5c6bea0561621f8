import { readdirSync, readFileSync } from "node:fs"
import { expect, type Page, test } from "@playwright/test"
import { expectNothingSticksOut, expectNoViolation } from "../support/accessible"
import { openDesk } from "../support/desk"
import { shop } from "../support/shop"

interface DeskPage {
  heading: string
  /** The route whose answer the page shows; what is refused here is what the page says is missing. */
  asks: string
  /** It shows a letter in a frame of its own. */
  letter?: true
}

/** Every page of ours in the Admin that has an address of its own. */
const DESKS: Record<string, DeskPage> = {
  "/audit-log": { heading: "Nhật ký", asks: "/admin/audit-log" },
  "/certificates": { heading: "Giấy chứng nhận", asks: "/admin/certificates" },
  "/certificates/imports": { heading: "Nhập danh sách giấy chứng nhận", asks: "/admin/certificate-imports" },
  "/data-requests": { heading: "Yêu cầu về dữ liệu", asks: "/admin/data-requests" },
  "/declarations": { heading: "Khai báo của chủ thể", asks: "/admin/declarations" },
  "/delivery-offers": { heading: "Miễn phí gửi", asks: "/admin/delivery-offers" },
  "/dossiers": { heading: "Hồ sơ chấm sao", asks: "/admin/dossiers" },
  "/dossiers/paper": { heading: "Nhập hồ sơ giấy", asks: "/admin/dossier-subjects" },
  "/fees": { heading: "Phí và thuế", asks: "/admin/commission-rules" },
  "/ledger": { heading: "Sổ cái", asks: "/admin/ledger/transactions" },
  "/listing-imports": { heading: "Nhập danh sách", asks: "/admin/listing-imports" },
  "/listing-reviews": { heading: "Duyệt món", asks: "/admin/listing-reviews" },
  "/mark-reports": { heading: "Phản ánh nhãn OCOP", asks: "/admin/mark-reports" },
  "/members": { heading: "Người trông quầy", asks: "/admin/members" },
  "/messages": { heading: "Tin nhắn", asks: "/admin/messages" },
  "/messages/previews": { heading: "Xem mẫu tin", asks: "/admin/message-previews", letter: true },
  "/payments": { heading: "Tiền chuyển khoản", asks: "/admin/payment-requests" },
  "/payouts": { heading: "Trả tiền nhà bán", asks: "/admin/payout-runs" },
  "/problem-reports": { heading: "Khách báo lỗi", asks: "/admin/problem-reports" },
  "/producers": { heading: "Nhà sản xuất", asks: "/admin/producers" },
  "/programme": { heading: "Chương trình OCOP", asks: "/admin/dashboard" },
  "/remittances": { heading: "Tiền thu hộ", asks: "/admin/remittances" },
  "/return-cases": { heading: "Trả hàng", asks: "/admin/return-cases" },
  "/rounds": { heading: "Hội đồng đánh giá", asks: "/admin/rounds" },
  "/settings/market": { heading: "Cài đặt chợ", asks: "/admin/settings" },
}

const ADMIN = new URL("../../apps/backend/src/", import.meta.url)

test.describe("the desks of the market", () => {
  let desk: Page

  test.beforeAll(async ({ browser }) => {
    desk = await openDesk(browser, "/")
  })
  test.afterAll(() => desk.context().close())

  test("no page of ours is left out here", () => {
    const menu = readFileSync(new URL("officer/menu.ts", ADMIN), "utf8")
    const inMenu = [...(/PAGES[^{]*\{([^}]*)\}/.exec(menu)?.[1] ?? "").matchAll(/"(\/[^"]+)":/g)].map(
      ([, page]) => page,
    )
    expect(inMenu.length).toBeGreaterThan(20)
    expect(Object.keys(DESKS)).toEqual(expect.arrayContaining(inMenu))
    const routes = readdirSync(new URL("admin/routes/", ADMIN), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith("/page.tsx") && !file.includes("["))
      .map((file) => `/${file.replace("/page.tsx", "")}`)
    expect(Object.keys(DESKS).sort()).toEqual(routes.sort())
  })

  for (const [path, page] of Object.entries(DESKS))
    test(`${path} says what could not be loaded, loads it again, and shuts nobody out`, async () => {
      await desk.setViewportSize({ width: 1280, height: 900 })
      await expectErrorState(desk, path, page)
      if (page.letter) await takeOutLetter(desk)
      await expectOpenToAll(desk, path)
    })

  test("one certificate says what could not be loaded, loads it again, and shuts nobody out", async () => {
    await desk.setViewportSize({ width: 1280, height: 900 })
    await desk.goto(`${shop.backendUrl}/app/certificates`)
    const first = desk.getByRole("main").getByRole("table").getByRole("link").first()
    const product = await first.innerText()
    const path = new URL((await first.getAttribute("href")) ?? "", shop.backendUrl).pathname.replace("/app", "")
    await expectErrorState(desk, path, { heading: product, asks: `/admin${path}` })
    await expectOpenToAll(desk, path)
  })
})

/** The first answer fails: the page says so with a way on, and shows itself once the answer comes. */
async function expectErrorState(desk: Page, path: string, { heading, asks }: DeskPage): Promise<void> {
  const isAsked = (url: URL) => url.pathname === asks || url.pathname.startsWith(`${asks}/`)
  await desk.route(isAsked, (route) =>
    route.fulfill({ status: 500, contentType: "application/json", body: '{"message":"An unknown error occurred."}' }),
  )
  await desk.goto(`${shop.backendUrl}/app${path}`)
  const main = desk.getByRole("main")
  const failed = main.getByRole("alert").filter({ hasText: "Chưa tải được." })
  await expect(failed, `${path}: its error state`).toHaveCount(1)
  await desk.unroute(isAsked)
  await failed.getByRole("button", { name: "Thử lại" }).click()
  await expect(failed, `${path}: it was loaded again`).toHaveCount(0)
  await expect(main.getByRole("heading", { level: 1, name: heading, exact: true })).toBeVisible()
}

/** A letter's frame runs no scripts, so axe would wait for it for ever: it is named, and then out of the way. */
async function takeOutLetter(desk: Page): Promise<void> {
  const letter = desk.getByRole("main").locator("iframe")
  await expect(letter).toHaveAttribute("title", /\S/)
  await letter.evaluate((frame) => frame.remove())
}

/** At a desk and on a phone: no violation, nothing to push sideways. */
async function expectOpenToAll(desk: Page, path: string): Promise<void> {
  await expect(desk.getByRole("main").getByRole("status", { name: "Đang tải…" })).toHaveCount(0)
  for (const width of [1280, 360]) {
    await desk.setViewportSize({ width, height: 800 })
    await expectNoViolation(desk, `${path} at ${width} px`, "main")
    await expectNothingSticksOut(desk, `${path} at ${width} px`)
  }
}
