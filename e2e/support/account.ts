import { expect, type Page } from "@playwright/test"
import { mailTo } from "./post"

export const PASSWORD = "xuong rong no hoa muon"
let made = 0

/** An address that nobody in this run has. */
export const newAddress = (name: string) => `${name}-${Date.now()}-${++made}@example.test`

/** The one code that was mailed to this address. */
export async function codeTo(address: string): Promise<string> {
  const { subject, text } = await mailTo(address, /mã|code/i)
  const code = /\b\d{6}\b/.exec(`${text} ${subject}`)?.[0]
  if (!code) throw new Error(`No code for ${address}`)
  return code
}

/** Opens an account as a person does, and is signed in afterwards. */
export async function openAccount(page: Page, address: string, name: string) {
  await page.goto("/dang-ky")
  await page.getByLabel("E-mail hoặc số điện thoại").fill(address)
  await page.getByRole("button", { name: "Gửi mã" }).click()
  await page.getByLabel("Mã 6 số").fill(await codeTo(address))
  await page.getByLabel("Họ và tên").fill(name)
  await page.getByLabel("Mật khẩu", { exact: true }).fill(PASSWORD)
  await page.getByRole("button", { name: "Mở tài khoản" }).click()
  await expect(page.getByText(`Chào ${name}.`)).toBeVisible({ timeout: 20_000 })
}
