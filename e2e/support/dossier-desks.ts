import { expect, type Page } from "@playwright/test"

/** Opens a product's dossier from the queue of whoever is logged in. */
export async function openDossier(desk: Page, product: string): Promise<void> {
  await desk.getByRole("link", { name: product, exact: true }).click()
  await expect(desk.getByRole("heading", { name: product }).first()).toBeVisible()
}

/** The commune writes to some criteria and sends the whole back to its maker. */
export async function returnDossier(desk: Page, comments: Record<string, string>): Promise<void> {
  for (const [criterion, text] of Object.entries(comments)) {
    const label = `Nhận xét tiêu chí ${criterion}`
    await desk.getByRole("button", { name: label, exact: true }).click()
    await desk.getByRole("textbox", { name: label, exact: true }).fill(text)
    await desk.getByRole("button", { name: "Ghi", exact: true }).click()
    await expect(desk.getByRole("blockquote").filter({ hasText: text })).toBeVisible()
  }
  await desk.getByRole("button", { name: "Trả về bổ sung" }).click()
  await desk.getByLabel("Cần bổ sung gì").fill("Bổ sung hai tiêu chí đã ghi, rồi nộp lại giúp.")
  await desk.getByRole("button", { name: "Trả về bổ sung" }).click()
  await expect(desk.getByText("Trả về bổ sung", { exact: true }).first()).toBeVisible()
  await expect(desk.getByRole("button", { name: "Chuyển lên tỉnh" })).toHaveCount(0)
}

const CHECKS = ["Tư cách chủ thể", "Nguyên liệu", "Lao động địa phương", "Nguồn gốc ý tưởng", "Bản sắc địa phương"]

/** The commune fills in form 03 and sends the dossier on to the province. */
export async function forwardDossier(desk: Page): Promise<void> {
  for (const check of CHECKS) {
    await desk.getByRole("combobox", { name: check, exact: true }).click()
    await desk.getByRole("option", { name: "Đạt", exact: true }).click()
  }
  await desk.getByLabel("Ý kiến đề nghị của xã").fill("Đề nghị tỉnh đánh giá, phân hạng.")
  await desk.getByRole("button", { name: "Lưu mẫu 03" }).click()
  await expect(desk.getByText("Đã lưu mẫu 03.")).toBeVisible()
  await desk.getByRole("button", { name: "Chuyển lên tỉnh" }).click()
  await expect(desk.getByText(/^Đã chuyển lên tỉnh/)).toBeVisible()
}

/** The province takes the dossier on, the advisory team reports, and a council may have it. */
export async function studyDossier(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "Hồ sơ đủ, nhận vào xem xét" }).click()
  await desk.getByLabel("Báo cáo của tổ tư vấn").fill("Hồ sơ đủ, vùng trồng đúng như khai.")
  await desk.getByRole("button", { name: "Lưu", exact: true }).click()
  await expect(desk.getByText("Đã lưu.", { exact: true }).first()).toBeVisible()
  await desk.getByRole("button", { name: "Báo cáo xong, chờ hội đồng" }).click()
  await expect(desk.getByText("Chờ hội đồng", { exact: true }).first()).toBeVisible()
}
