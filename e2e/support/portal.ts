import { type Browser, expect, type Page } from "@playwright/test"
import { shop } from "./shop"

export const PHONE = { width: 360, height: 800 }

/** The portal on a phone, signed in as a person of the demo, at the first page of their shop. */
export async function openPortal(browser: Browser, email = "owner@demo.local", viewport = PHONE): Promise<Page> {
  const context = await browser.newContext({ baseURL: shop.portalUrl, locale: "vi-VN", viewport, hasTouch: true })
  const page = await context.newPage()
  await signIn(page, email, shop.password)
  await expect(page).toHaveURL(/\/quay\//)
  return page
}

/** Signs in on the portal's own page. */
export async function signIn(page: Page, contact: string, password: string): Promise<void> {
  await page.goto("/dang-nhap")
  await page.getByLabel("Số điện thoại hoặc e-mail").fill(contact)
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password)
  await page.getByRole("button", { name: "Vào quầy" }).click()
}

/** The path of the shop that the page is in: `/quay/<id>`. */
export const stallOf = (page: Page): string => /\/quay\/[^/]+/.exec(page.url())?.[0] ?? ""
