import { expect, type Page } from "@playwright/test"

export interface NewGoods {
  name: string
  grams: number
  price: number
  stock: number
}

/** Five answers on a phone send goods to be looked at. The page is anywhere in a shop. */
export async function sendGoods(phone: Page, { name, grams, price, stock }: NewGoods): Promise<void> {
  const next = () => phone.getByRole("button", { name: "Tiếp" }).click()
  await phone.getByRole("link", { name: "Món", exact: true }).last().click()
  await phone.getByRole("link", { name: "Thêm món" }).click()
  const file = { name: "anh.jpg", mimeType: "image/jpeg", buffer: await phone.screenshot({ type: "jpeg" }) }
  await phone.getByText("Chụp ảnh", { exact: true }).locator("input[capture]").setInputFiles(file)
  await next()
  await phone.getByLabel("Món này tên gì?").fill(name)
  await next()
  await phone.getByLabel("Bao nhiêu", { exact: true }).fill(String(grams))
  await next()
  await phone.getByLabel(/^Một .* bao nhiêu tiền\?/).fill(String(price))
  await next()
  await phone.getByLabel("Đang có sẵn bao nhiêu?").fill(String(stock))
  await phone.getByRole("button", { name: "Gửi đi duyệt" }).click()
  await expect(phone.getByRole("heading", { name: "Đã gửi" })).toBeVisible()
}

/** The operator types up what the label says, and accepts. The desk is at the queue of goods. */
export async function acceptGoods(desk: Page, name: string): Promise<void> {
  const card = desk.getByRole("article", { name: `Món mới: ${name}` })
  await card.getByLabel("Thành phần").fill("Tôm đất, muối")
  await card.getByLabel("Bảo quản").fill("Nơi khô mát")
  await card.getByLabel("Hạn dùng (ngày)").fill("180")
  await card.getByLabel("Số công bố").fill("01/TK/2026")
  await card.getByRole("button", { name: "Duyệt", exact: true }).click()
  await expect(card).toBeHidden()
}

/** Opens goods that the search finds within seconds by what is typed; answers the last part of their address. */
export async function findGoods(shopper: Page, name: string, typed = name): Promise<string> {
  await expect(async () => {
    await shopper.goto(`/tim?q=${encodeURIComponent(typed)}`)
    await expect(shopper.getByRole("link", { name }).first()).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 30_000 })
  await shopper.getByRole("link", { name }).first().click()
  await expect(shopper.getByRole("heading", { level: 1, name })).toBeVisible()
  return shopper.url().split("/").at(-1) ?? ""
}
