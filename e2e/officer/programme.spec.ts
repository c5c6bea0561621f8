import { readFile } from "node:fs/promises"
import { expect, test } from "@playwright/test"
import { expectNoViolation } from "../support/accessible"
import { openDesk } from "../support/desk"

test("the secretary of a province sees its programme, opens the rows of a figure and takes the figures home", async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const office = await openDesk(browser, "/programme", { email: "secretary-da@demo.local" })
  await expect(office.getByText(/^Tỉnh Đồng Tháp, ngày|^Đồng Tháp, ngày/)).toBeVisible({ timeout: 20_000 })
  const certificates = office.getByRole("region", { name: "Giấy chứng nhận" })
  await expect(certificates.getByRole("listitem").first()).toBeVisible()
  await expectNoViolation(office, "the province's programme", "main")

  await office.getByRole("tab", { name: "Chỉ tiêu kế hoạch" }).click()
  const country = office.getByRole("region", { name: "Chương trình OCOP quốc gia 2021–2025" })
  await expect(country.getByText("chưa có số liệu").first()).toBeVisible()
  const name = "Chủ thể là doanh nghiệp nhỏ và vừa"
  const plan = office.getByRole("region", { name: "Kế hoạch OCOP Đồng Tháp 2023" })
  const target = plan.getByRole("listitem").filter({ hasText: name })
  const figure = await target.getByText(/^\d+ trên \d+/).innerText()
  await target.getByRole("button", { name: `Danh sách: ${name}` }).click()
  const rows = office.getByRole("dialog")
  await expect(rows.getByRole("listitem").first()).toBeVisible()
  let counted = await rows.getByText("Được đếm", { exact: true }).count()
  while (await rows.getByRole("button", { name: "Sau" }).isEnabled()) {
    const said = await rows.getByText(/^Trang \d/).innerText()
    await rows.getByRole("button", { name: "Sau" }).click()
    await expect(rows.getByText(said, { exact: true })).toHaveCount(0)
    await expect(rows.getByRole("listitem").first()).toBeVisible()
    counted += await rows.getByText("Được đếm", { exact: true }).count()
  }
  expect(counted, "the figure is its rows").toBe(Number.parseInt(figure, 10))
  await rows.getByRole("button", { name: "Đóng" }).click()
  await country.getByRole("button", { name: `Danh sách: ${name}` }).click()
  await expect(rows.getByText("Con số là của cả nước; danh sách chỉ gồm tỉnh bạn.")).toBeVisible()
  await rows.getByRole("button", { name: "Đóng" }).click()

  const [file] = await Promise.all([
    office.waitForEvent("download"),
    office.getByRole("link", { name: "Tải CSV" }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^ocop-82-\d{4}-\d\d-\d\d\.csv$/)
  const text = await readFile(await file.path(), "utf8")
  expect(text).toContain("Sản phẩm từ 3 sao trở lên")
})
