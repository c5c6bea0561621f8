import { expect, test } from "@playwright/test"
import { expectNoViolation } from "../support/accessible"
import { openDesk } from "../support/desk"
import { openDossier } from "../support/dossier-desks"
import { beginPaper, enterAnswers, enterChange, enterForm01, type PaperDossier, scanPaper } from "../support/paper-desk"

/** Of a maker without people in the portal, whose commune the list does not know. */
const PICKLES: PaperDossier = {
  product: "Dưa mắm chay",
  producer: "Út Lê Trâm",
  kind: "Nâng hạng sao",
  set: "7. Làm từ rau, củ, quả, hạt",
  criteria: 32,
  registration: { "Người liên hệ": "Lê Thị Trâm", "Làm từ năm": "2012", "Sản lượng một năm": "5 tấn" },
  changed: { topic: "Bao bì, nhãn", text: "Hũ thủy tinh thay túi ni lông.", scan: "phieu-bao-bi" },
  signedBy: "Lê Thị Trâm",
}

test("a commune enters an upgrade that came on paper, proves what changed, and files it", async ({ browser }) => {
  test.setTimeout(240_000)
  const desk = await openDesk(browser, "/dossiers", { email: "commune-da@demo.local" })
  await beginPaper(desk, PICKLES)
  const filing = desk.getByRole("region", { name: "Nộp hồ sơ giấy" })
  const file = filing.getByRole("button", { name: "Nộp", exact: true })

  await test.step("form 01 and the scan of the paper", async () => {
    await enterForm01(desk, PICKLES)
    await scanPaper(desk, PICKLES)
  })

  await test.step("every answer of the paper", async () => {
    await filing.getByLabel("Người đã ký hồ sơ giấy").fill(PICKLES.signedBy)
    await expect(filing.getByText("Còn 32 tiêu chí chưa chọn.")).toBeVisible()
    await enterAnswers(desk, PICKLES)
    await expect(filing.getByText(/tiêu chí chưa chọn/)).toHaveCount(0)
    await expectNoViolation(desk, "a dossier on paper", "main")
  })

  await test.step("what changed is told, and a scan proves it", async () => {
    await expect(filing.getByText("Chưa ghi phần thay đổi.")).toBeVisible()
    await enterChange(desk, PICKLES, false)
    await expect(filing.getByText("Phần thay đổi chưa có minh chứng.")).toBeVisible()
    await expect(file).toBeDisabled()
    await enterChange(desk, PICKLES, true)
    await expect(filing.getByText("Phần thay đổi chưa có minh chứng.")).toHaveCount(0)
  })

  await test.step("it is filed, and waits in the commune's own queue", async () => {
    await file.click()
    await expect(desk.getByText("Chờ xã xét", { exact: true }).first()).toBeVisible()
    await expect(filing).toHaveCount(0)
    await expect(desk.getByText(PICKLES.changed.text).first()).toBeVisible()
    await desk.getByRole("link", { name: "Về danh sách" }).click()
    const row = desk.getByRole("row").filter({ has: desk.getByRole("link", { name: PICKLES.product, exact: true }) })
    await expect(row).toContainText("hồ sơ giấy")
    await expect(row).toContainText("Chờ xã xét")
    await expect(row).toContainText("100")
  })

  await test.step("the commune closes it with its reason, and the product is free again", async () => {
    await openDossier(desk, PICKLES.product)
    await desk.getByRole("button", { name: "Không đề nghị" }).click()
    await desk.getByLabel("Vì sao không đề nghị").fill("Chủ thể xin rút để làm lại bao bì.")
    await desk.getByRole("button", { name: "Không đề nghị" }).click()
    await expect(desk.getByText("Không công nhận", { exact: true }).first()).toBeVisible()
    await desk.getByRole("link", { name: "Về danh sách" }).click()
    await expect(desk.getByRole("heading", { level: 1, name: "Hồ sơ chấm sao" })).toBeVisible()
    await expect(desk.getByRole("link", { name: PICKLES.product, exact: true })).toHaveCount(0)
  })
  await desk.context().close()
})
