import { type Browser, expect, type Page } from "@playwright/test"
import { shop } from "./shop"

interface DeskOptions {
  /** Whose desk it is; the operator's unless said. */
  email?: string
  language?: "vi" | "en"
  viewport?: { width: number; height: number }
}

/** The Admin at a path below /app, opened in a browser of its own by the operator or whoever is named. */
export async function openDesk(
  browser: Browser,
  path: string,
  { email = "operator@demo.local", language = "vi", viewport = { width: 1280, height: 1000 } }: DeskOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: "en-US", viewport })
  // The Admin begins in Vietnamese; the words of its own login page are taken in English here.
  await context.addCookies([{ name: "lng", value: "en", url: shop.backendUrl }])
  const page = await context.newPage()
  await page.goto(`${shop.backendUrl}/app/login`)
  await page.getByPlaceholder("Email").fill(email)
  await page.getByPlaceholder("Password").fill(shop.password)
  await page.getByRole("button", { name: /Continue with Email/ }).click()
  await expect(page).not.toHaveURL(/login/)
  await context.addCookies([{ name: "lng", value: language, url: shop.backendUrl }])
  await page.goto(`${shop.backendUrl}/app${path}`)
  return page
}
