import { createHmac } from "node:crypto"
import { expect, type Page } from "@playwright/test"
import { shop } from "./shop"
import { dongOf } from "./shopper"

/** The demo's sample account, which the bank of the journeys writes about. */
const ACCOUNT = "0000000000"
let made = 0

/** The bank tells the shop of a transfer, signed, as the operator's bank would. */
export async function bankTells({ amount, memo }: { amount: number; memo: string }) {
  const at = Math.floor(Date.now() / 1000)
  made += 1
  const body = JSON.stringify({
    transactions: [
      {
        accountNumber: ACCOUNT,
        at: new Date().toISOString(),
        amount,
        description: `MBVCB.7788.${memo}.CT tu 0071000123456`,
        reference: `FT${at}${made}`,
      },
    ],
  })
  const mac = createHmac("sha256", shop.bankSecret).update(`${at}.${body}`).digest("hex")
  const answer = await fetch(`${shop.backendUrl}/hooks/bank/own`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-signature": `t=${at},v1=${mac}` },
    body,
  })
  expect(answer.status).toBe(200)
}

/** What the order's page asks to be transferred. */
export async function transferAsked(page: Page): Promise<{ amount: number; memo: string }> {
  const fact = (term: string) =>
    page.locator("dt", { hasText: term }).locator("xpath=following-sibling::dd[1]").innerText()
  return { amount: dongOf(await fact("Số tiền")), memo: await fact("Nội dung chuyển khoản") }
}
