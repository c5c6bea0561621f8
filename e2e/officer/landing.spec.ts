import { type Browser, expect, type Page, test } from "@playwright/test"
import { shop } from "../support/shop"

interface Officer {
  email: string
  /** The own queue, where the day begins. */
  landing: string
  heading: string
  /** Role and place, as the bar of every page says them. */
  bar: string
  /** Everything in the menu, by its address. */
  menu: Record<string, string>
  /** Desks of others, and what they ask. */
  shut: Record<string, string>
}

const SHUT = { "/payments": "/admin/payment-requests?state=waiting", "/producers": "/admin/producers" }

const OFFICERS: Officer[] = [
  {
    email: "commune-da@demo.local",
    landing: "/dossiers",
    heading: "Hồ sơ chấm sao",
    bar: "Cán bộ xã · Xã Lai Vung, Đồng Tháp",
    menu: { "/dossiers": "Hồ sơ chấm sao", "/declarations": "Khai báo" },
    shut: { ...SHUT, "/rounds": "/admin/rounds" },
  },
  {
    email: "secretary-da@demo.local",
    landing: "/dossiers",
    heading: "Hồ sơ chấm sao",
    bar: "Thư ký OCOP tỉnh · Đồng Tháp",
    menu: {
      "/dossiers": "Hồ sơ chấm sao",
      "/rounds": "Hội đồng",
      "/declarations": "Khai báo",
      "/certificates": "Giấy chứng nhận",
      "/mark-reports": "Phản ánh nhãn OCOP",
      "/programme": "Chương trình",
    },
    shut: SHUT,
  },
  {
    email: "council-da1@demo.local",
    landing: "/rounds",
    heading: "Hội đồng đánh giá",
    bar: "Ủy viên hội đồng · Đồng Tháp",
    menu: { "/rounds": "Hội đồng" },
    shut: { ...SHUT, "/declarations": "/admin/declarations?state=sent&page=1" },
  },
]

for (const officer of OFFICERS)
  test(`${officer.email} begins at the own queue, in Vietnamese, and opens no desk of others`, async ({ browser }) => {
    const desk = await logIn(browser, officer)

    await expect(desk).toHaveURL(new RegExp(`/app${officer.landing}$`))
    await expect(desk.getByRole("heading", { level: 1, name: officer.heading })).toBeVisible()
    await expect(desk.getByText(officer.bar, { exact: true })).toBeVisible()
    await expect(desk.locator("html")).toHaveAttribute("lang", "vi")

    for (const [path, name] of Object.entries(officer.menu))
      await expect(menuOf(desk).locator(`a[href="/app${path}"]`)).toHaveText(name)
    // The whole menu stands until the officer's own layout has arrived.
    await expect.poll(() => inMenu(desk)).toEqual(Object.keys(officer.menu).sort())

    for (const [path, route] of Object.entries(officer.shut)) {
      const answer = await desk.request.get(`${shop.backendUrl}${route}`)
      expect(answer.status(), route).toBe(403)
      await desk.goto(`${shop.backendUrl}/app${path}`)
      await expect(desk.getByRole("main").getByRole("alert"), path).toContainText("Chưa tải được.")
      await expect(desk.getByRole("main").getByRole("table"), path).toHaveCount(0)
    }
    await desk.context().close()
  })

/** A browser that was never here and speaks English: what the Admin says is its own choice. */
async function logIn(browser: Browser, { email }: Officer): Promise<Page> {
  const context = await browser.newContext({ locale: "en-US" })
  const desk = await context.newPage()
  await desk.goto(`${shop.backendUrl}/app/login`)
  await desk.getByPlaceholder("Email").fill(email)
  await desk.getByPlaceholder("Mật khẩu").fill(shop.password)
  await desk.getByRole("button", { name: "Tiếp tục với Email" }).click()
  return desk
}

/** The addresses in the menu, but for the Admin's own settings. */
async function inMenu(desk: Page): Promise<string[]> {
  const links = await menuOf(desk)
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => (link.getAttribute("href") ?? "").replace("/app", "")))
  return links.filter((path) => path !== "/settings").sort()
}

const menuOf = (desk: Page) => desk.getByRole("complementary")
