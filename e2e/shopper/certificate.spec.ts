import { createPublicKey, verify } from "node:crypto"
import { expect, test } from "@playwright/test"

/** Nước mắm Lê Gia: five stars, recognised in 2024, so shown until the end of 2026. */
const CODE = "BMKBW2MF70"

test.describe("a phone that scanned a pack, without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("sees at once that the certificate holds, and whether the pack is right", async ({ page }) => {
    await page.goto(`/chung-nhan/${CODE}`)
    await expect(page.getByText("Đang có hiệu lực")).toBeVisible()
    await expect(page.getByText("5 sao, ít nhất tới hết 31/12/2026")).toBeVisible()
    const answer = page.getByRole("group", { name: "Trên bao bì in mấy sao?" }).getByRole("status")
    await page.getByText("4 sao", { exact: true }).click()
    await expect(answer).toContainText("Không đúng")
    await page.getByText("5 sao", { exact: true }).first().click()
    await expect(answer).toContainText("Món này đang được công nhận 5 sao, tới hết ngày 31/12/2026.")
    await expect(page.getByRole("img", { name: `Mã QR mở trang của giấy chứng nhận ${CODE}` })).toBeVisible()
  })
})

test("the certificate leads to what each star asks, level by level", async ({ page }) => {
  await page.goto("/sao-ocop")
  await page.getByRole("link", { name: /Nước mắm, tương, gia vị lỏng/ }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Nước mắm")
  await expect(page.getByText("từ 90 điểm")).toBeVisible()
  await page.locator("summary").first().click()
  await expect(page.getByText(/tối thiểu cho 3 sao/).first()).toBeVisible()
})

test("wrong use of the stars is reported from the product's page", async ({ page }) => {
  await page.goto("/san-pham/gao-ngoc-do-huong-dua")
  await page.getByRole("link", { name: /Báo giúp/ }).click()
  await expect(page.getByText("Về món đang xem trên chợ")).toBeVisible()
  await page.getByRole("button", { name: "Gửi lời báo" }).click()
  await expect(page.getByText("Bạn viết thêm vài chữ giúp")).toBeVisible()
  await page.getByText("Giấy hết hạn vẫn in sao").click()
  await page.getByLabel("Kể giúp chuyện bạn thấy").fill(`Túi gạo ở hội chợ in 5 sao, ngày ${Date.now()}.`)
  await page.getByRole("button", { name: "Gửi lời báo" }).click()
  await expect(page.getByRole("status").getByText("Đã nhận lời báo của bạn")).toBeVisible()
})

test("a certificate's statement is verified with the published key alone", async ({ request }) => {
  const { keys } = await (await request.get("/.well-known/ocop-keys.json")).json()
  const token = await (await request.get(`/api/store/certificates/${CODE}/token`)).text()
  const [head = "", body = "", signature = ""] = token.split(".")
  const { kid } = JSON.parse(Buffer.from(head, "base64url").toString())
  const key = createPublicKey({ key: keys.find((one: { kid: string }) => one.kid === kid), format: "jwk" })
  expect(verify(null, Buffer.from(`${head}.${body}`), key, Buffer.from(signature, "base64url"))).toBe(true)
  expect(JSON.parse(Buffer.from(body, "base64url").toString())).toMatchObject({ sub: CODE, state: "valid", stars: 5 })
})
