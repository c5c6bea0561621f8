import { expect, type Page, test } from "@playwright/test"

const box = (page: Page) => page.getByRole("searchbox", { name: "Tên món, nhà làm, xã hay tỉnh" })
/** "2 món", but not the "182 món" of an empty search. */
const goods = (count: number) => new RegExp(`(^|\\D)${count} món`)
const said = (page: Page) => page.getByRole("main").getByRole("status").first()

test("a shopper types without marks, narrows, goes back, and shares the address", async ({ page, context }) => {
  await page.goto("/tim", { waitUntil: "networkidle" })
  const asked: string[] = []
  page.on("request", (request) => {
    if (request.url().includes("/catalog/search")) asked.push(request.url())
  })
  await box(page).pressSequentially("gao ngoc do", { delay: 60 })
  await expect(said(page)).toContainText(goods(2))
  expect(asked).toHaveLength(1)
  await expect(page).toHaveTitle(/^Tìm “gao ngoc do”/)

  await page.getByRole("checkbox", { name: /Đồng Tháp/ }).check()
  await expect(page).toHaveURL(/\?q=gao\+ngoc\+do&province=dong-thap$/)
  await expect(said(page)).toContainText(goods(1))
  const friend = await context.newPage()
  await friend.goto(page.url())
  await expect(said(friend)).toContainText(goods(1))
  await expect(friend.getByRole("checkbox", { name: /Đồng Tháp/ })).toBeChecked()

  await page.goBack()
  await expect(said(page)).toContainText(goods(2))
  await expect(page.getByRole("checkbox", { name: /Đồng Tháp/ })).not.toBeChecked()
})

test("nothing is asked in the middle of composing a letter", async ({ page, context }) => {
  await page.goto("/tim", { waitUntil: "networkidle" })
  const asked: string[] = []
  page.on("request", (request) => {
    if (request.url().includes("/catalog/search")) asked.push(decodeURIComponent(request.url()))
  })
  await box(page).focus()
  const keyboard = await context.newCDPSession(page)
  await keyboard.send("Input.imeSetComposition", { text: "gạ", selectionStart: 2, selectionEnd: 2 })
  await page.waitForTimeout(600)
  expect(asked).toEqual([])
  await keyboard.send("Input.insertText", { text: "gạo" })
  await expect(said(page)).toContainText("“gạo”")
  expect(asked.every((url) => url.includes("q=gạo"))).toBe(true)
})

test("what is not found leads on, and a failed search keeps what was typed", async ({ page }) => {
  await page.goto("/tim?q=gao%20xyzxyz")
  await expect(page.getByText("Chưa thấy món nào tên vậy.")).toBeVisible()
  await page.getByRole("button", { name: "Bỏ chữ “xyzxyz”" }).click()
  await expect(said(page)).toContainText("món hợp với “gao”")

  await page.route("**/catalog/search*", (route) => route.abort())
  await box(page).fill("nước mắm")
  await expect(page.getByRole("main").getByRole("alert").filter({ hasText: "Chưa hỏi được chợ" })).toBeVisible()
  await expect(box(page)).toHaveValue("nước mắm")
  await page.unroute("**/catalog/search*")
  await page.getByRole("button", { name: "Thử lại" }).click()
  await expect(said(page)).toContainText("“nước mắm”")
})

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test("filters lie in a sheet that gives the focus back", async ({ page }) => {
    await page.goto("/tim?q=tra")
    const open = page.getByRole("main").locator("button[aria-haspopup=dialog]")
    await open.tap()
    const sheet = page.getByRole("dialog", { name: "Lọc hàng" })
    await sheet.getByRole("checkbox", { name: /Vĩnh Long/ }).tap()
    await expect(page).toHaveURL(/province=vinh-long/)
    await page.keyboard.press("Escape")
    await expect(sheet).toBeHidden()
    await expect(open).toBeFocused()
    await expect(page.getByRole("button", { name: "Bỏ Vĩnh Long" })).toBeVisible()
  })
})
