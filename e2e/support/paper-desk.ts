import { expect, type Page } from "@playwright/test"

/** The smallest file that a reader of PDFs takes: what a scanner would send. */
const SCAN = "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer\n%%EOF\n"

export interface PaperDossier {
  product: string
  producer: string
  kind: string
  /** The criteria set, as the list of sets writes it. */
  set: string
  /** How many criteria the set has. */
  criteria: number
  registration: Record<string, string>
  /** The topic that changed, in what words, and the scan that proves it, without its ending. */
  changed: { topic: string; text: string; scan: string }
  signedBy: string
}

/** Finds the product among those of the own place, and begins its dossier. */
export async function beginPaper(desk: Page, { product, producer, kind, set }: PaperDossier): Promise<void> {
  await desk.getByRole("link", { name: "Nhập hồ sơ giấy" }).click()
  await desk.getByLabel("Tìm sản phẩm hoặc chủ thể").fill(producer)
  await desk.getByRole("row").filter({ hasText: product }).getByRole("button").click()
  await choose(desk, "Loại hồ sơ", kind)
  await choose(desk, "Bộ tiêu chí", set)
  const begin = desk.getByRole("button", { name: "Bắt đầu nhập" })
  await expect(begin, "nobody knows the commune until the officer says so").toBeDisabled()
  await desk.getByRole("switch", { name: "Chủ thể này ở xã mình" }).click()
  await begin.click()
  await expect(desk.getByRole("heading", { level: 1, name: product })).toBeVisible()
}

/** Form 01 as the paper has it. */
export async function enterForm01(desk: Page, { registration }: PaperDossier): Promise<void> {
  const form = desk.getByRole("region", { name: "Mẫu 01: phiếu đăng ký" })
  await form.getByText("Mẫu 01: phiếu đăng ký").click()
  for (const [label, text] of Object.entries(registration)) await form.getByLabel(label, { exact: true }).fill(text)
  await form.getByRole("button", { name: "Lưu" }).click()
  await expect(desk.getByText("Đã lưu.", { exact: true }).first()).toBeVisible()
  const [label = "", text = ""] = Object.entries(registration)[0] ?? []
  await desk.reload()
  await form.getByText("Mẫu 01: phiếu đăng ký").click()
  await expect(form.getByLabel(label, { exact: true })).toHaveValue(text)
}

/** Every criterion in turn: the best option, which is saved as it is chosen. */
export async function enterAnswers(desk: Page, { criteria }: PaperDossier): Promise<void> {
  const rows = desk.getByRole("main").getByRole("article")
  await expect(rows).toHaveCount(criteria)
  for (let at = 0; at < criteria; at += 1) {
    const answer = rows.nth(at).getByRole("combobox", { name: "Chủ thể chọn" })
    await answer.click()
    const best = desk.getByRole("option").last()
    const text = await best.innerText()
    await best.click()
    await expect(answer).toHaveText(text)
  }
}

/** A scan of the whole paper, by a name that says what it is. */
export async function scanPaper(desk: Page, { changed }: PaperDossier): Promise<void> {
  const whole = desk.getByRole("region", { name: "Minh chứng chung của hồ sơ" })
  await whole
    .getByLabel("Thêm bản quét")
    .setInputFiles({ name: `${changed.scan}.pdf`, mimeType: "application/pdf", buffer: Buffer.from(SCAN) })
  await whole.getByRole("button", { name: "Tải lên" }).click()
  await expect(whole.getByRole("list", { name: "Minh chứng" }).getByText(changed.scan)).toBeVisible()
}

/** What changed since the recognition; `isProved` names the scan that proves it. */
export async function enterChange(desk: Page, { changed }: PaperDossier, isProved: boolean): Promise<void> {
  const form = desk.getByRole("region", { name: "Những gì đã đổi từ lần công nhận trước" })
  await form.getByLabel(changed.topic, { exact: true }).fill(changed.text)
  if (isProved) await form.getByRole("checkbox", { name: `Minh chứng: ${changed.scan}` }).click()
  await form.getByRole("button", { name: "Lưu" }).click()
}

async function choose(desk: Page, label: string, option: string): Promise<void> {
  await desk.getByRole("combobox", { name: label, exact: true }).click()
  await desk.getByRole("option", { name: option, exact: true }).click()
}
