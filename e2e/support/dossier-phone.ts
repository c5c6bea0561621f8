import { expect, type Page } from "@playwright/test"
import { expectNoViolation } from "./accessible"
import { photo } from "./household"
import { stallOf } from "./portal"

export interface NewDossier {
  product: string
  /** As it was called before communes were merged, and as it is offered then. */
  commune: { typed: string; offered: RegExp }
  /** How many criteria its set has. */
  criteria: number
  /** Codes of criteria whose answer is not the best, with how many steps below it. */
  below: Record<string, number>
  /** A criterion that is proved by a photograph. */
  proved: string
  signedBy: string
}

/** Begins the first dossier of a product, from the page of stars. */
export async function beginDossier(phone: Page, { product }: NewDossier): Promise<void> {
  await phone.goto(`${stallOf(phone)}/sao`)
  await phone.getByRole("link", { name: "Bắt đầu một hồ sơ" }).click()
  await phone.getByRole("radio", { name: product }).check()
  await phone.getByRole("radio", { name: /^Chấm lần đầu/ }).check()
  await expect(phone.getByRole("radio", { name: /^Bộ 3: / })).toBeChecked()
  await phone.getByRole("button", { name: "Bắt đầu", exact: true }).click()
  await expect(phone.getByRole("heading", { level: 1, name: product })).toBeVisible()
}

/** Form 01: with which commune it is filed, and a line about the product. */
export async function register(phone: Page, { commune }: NewDossier): Promise<void> {
  await phone.getByRole("link", { name: /^Phiếu đăng ký/ }).click()
  await phone.getByLabel("Xã, phường").fill(commune.typed)
  await phone.getByRole("button", { name: commune.offered }).click()
  await phone.getByLabel("Câu chuyện của món").fill("Giống lúa đỏ hạt nhỏ, ông bà trồng từ trước.")
  await phone.getByRole("button", { name: "Lưu", exact: true }).click()
  await expect(phone.getByRole("heading", { name: "Tự chấm" })).toBeVisible()
}

/** Every criterion in turn, one screen each; what was tapped is saved by itself. */
export async function answerAll(phone: Page, { criteria, below, proved }: NewDossier): Promise<void> {
  await phone.getByRole("link", { name: "Làm tiếp" }).click()
  for (let at = 1; at <= criteria; at += 1) {
    await expect(phone.getByText(`Câu ${at} trên ${criteria}`)).toBeVisible()
    const code = /^[\d.]+(?=\. )/.exec(await phone.getByRole("heading", { level: 1 }).innerText())?.[0] ?? ""
    const options = phone.getByRole("radio")
    await options.nth((await options.count()) - 1 - (below[code] ?? 0)).check()
    if (code === proved) await attachPhoto(phone)
    await phone
      .getByRole("link", { name: at < criteria ? "Tiếp" : "Xem cả hồ sơ", exact: true })
      .last()
      .click()
  }
  await expect(phone.getByRole("heading", { name: "Tự chấm" })).toBeVisible()
}

/** Photographs a paper for the criterion that is open. */
export async function attachPhoto(phone: Page): Promise<void> {
  await phone.locator("input[capture]").setInputFiles({ ...(await photo(phone)), name: "so-sach.jpg" })
  await expect(phone.getByText("Đã thêm minh chứng.").first()).toBeVisible({ timeout: 20_000 })
  await expect(phone.getByRole("link", { name: /so-sach/ })).toBeVisible()
}

/** Declares that all of it is true, and files. */
export async function fileDossier(phone: Page, { signedBy }: NewDossier): Promise<void> {
  await phone.getByRole("link", { name: "Nộp hồ sơ", exact: true }).click()
  await phone.getByLabel("Họ tên người cam đoan").fill(signedBy)
  await expectNoViolation(phone, "filing")
  await phone.getByRole("checkbox", { name: /^Tôi cam đoan mọi điều/ }).check()
  await phone.getByRole("button", { name: "Cam đoan và nộp" }).click()
  await expect(phone.getByText("Xã đang xem").first()).toBeVisible({ timeout: 20_000 })
}

/** The box that says this. */
export const spokenOf = (phone: Page, words: string) => phone.locator(".note").filter({ hasText: words })
