import { expect, test } from "@playwright/test"

test("a shopper goes by map from the country to a commune", async ({ page }) => {
  await page.goto("/dia-phuong")
  await expect(page.getByText("QĐ. Hoàng Sa").first()).toBeVisible()
  await expect(page.getByText("QĐ. Trường Sa").first()).toBeVisible()
  const map = page.getByRole("group", { name: /Bản đồ 34 tỉnh thành/ })
  await expect(map.getByRole("link")).toHaveCount(34)

  await map.getByRole("link", { name: /^Hà Tĩnh: \d+/ }).focus()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/dia-phuong\/ha-tinh$/)
  await expect(page.getByRole("heading", { level: 1, name: "Hà Tĩnh" })).toBeVisible()
  await page.getByRole("link", { name: "Trang 2" }).click()
  await expect(page).toHaveURL(/\/dia-phuong\/ha-tinh\/2$/)

  await page.getByRole("link", { name: /^Xã Hương Sơn \d+/ }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Xã Hương Sơn" })).toBeVisible()
  await expect(page.getByText("Thị trấn Phố Châu, huyện Hương Sơn")).toBeVisible()
})

test("a place without goods says so and shows a way on", async ({ page }) => {
  await page.goto("/dia-phuong/cao-bang")
  await expect(page.getByText("Cao Bằng chưa có món nào trong sổ OCOP của chợ.")).toBeVisible()
  await page.getByRole("link", { name: "Về bản đồ" }).click()
  await expect(page).toHaveURL(/\/dia-phuong$/)
})

test("a maker's page tells what is known and what is not", async ({ page }) => {
  await page.goto("/nha-san-xuat/loai/hop-tac-xa")
  await page.getByRole("main").locator("section").getByRole("link").first().click()
  await expect(page.getByText("Mã số thuế")).toBeVisible()
  await expect(page.getByText("Hợp tác xã", { exact: true })).toBeVisible()
  await expect(page.getByRole("heading", { name: "Món của nhà này" })).toBeVisible()
})

test("a place to visit shows the way, its stars as recorded, and nothing to put in a basket but goods made nearby", async ({
  page,
}) => {
  await page.goto("/diem-du-lich")
  await page.getByRole("link", { name: "Điểm tham quan du lịch Nhà cổ Ba Đức" }).click()
  await expect(page.getByText("Năm công nhận 2022, đã hết hạn.")).toBeVisible()
  await expect(page.getByText("Điểm bán món có sao")).toBeVisible()
  await expect(page.getByRole("link", { name: "Chỉ đường tới đây" })).toHaveAttribute("href", /google\.com\/maps/)
  await expect(page.getByRole("article").first().getByRole("button")).toHaveCount(0)

  await page.goto("/diem-du-lich/vuon-quoc-gia-tram-chim")
  await expect(page.getByText("Điểm bán món có sao")).toHaveCount(0)
})
