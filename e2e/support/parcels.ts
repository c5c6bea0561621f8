import { expect, type Page } from "@playwright/test"
import { stallOf } from "./portal"

/** Finds a buyer's parcel by its code and opens it. The page is anywhere in the shop. */
export async function findParcel(phone: Page, code: string, buyer: string): Promise<void> {
  await phone.goto(`${stallOf(phone)}/don`)
  await phone.getByRole("searchbox").fill(code)
  await phone.getByRole("button", { name: "Tìm", exact: true }).click()
  await phone.getByRole("link", { name: buyer }).click()
  await expect(phone.getByRole("heading", { level: 1, name: buyer })).toBeVisible()
}

/** Takes the open parcel on, packs it, sends it and brings it to the door. */
export async function bringParcel(phone: Page, carrier: string): Promise<void> {
  await phone.getByRole("button", { name: /^(Có hàng, nhận đơn|Nhận phần còn lại)$/ }).click()
  await phone.getByRole("button", { name: "Gói xong" }).click()
  await phone.getByRole("button", { name: "Gửi đi", exact: true }).click()
  const sheet = phone.getByRole("dialog")
  await sheet.getByLabel("Bên giao").fill(carrier)
  await sheet.getByRole("button", { name: "Gửi đi", exact: true }).click()
  await phone.getByRole("button", { name: "Đã giao tới" }).click()
  await sheet.getByRole("button", { name: "Xác nhận đã giao" }).click()
  await expect(sheet).toBeHidden()
  await expect(phone.getByText("Đã giao", { exact: true }).first()).toBeVisible()
}
