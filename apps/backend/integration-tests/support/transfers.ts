import { createHmac } from "node:crypto"
import type { OrderPage, PaymentRequest, PlaceOrder } from "@ocop/contract"
import type { Answer, Api } from "./api"
import { basketOf, formFor, order, type Pack } from "./baskets"
import type { Shop } from "./shop"

export const BANK_SECRET = "bank-webhook-secret-of-the-tests"
export const SAMPLE_ACCOUNT = "0000000000"

export interface Waiting {
  token: string
  number: string
  orderId: string
  amount: number
  memo: string
}

/** An order of one of each pack that waits for a transfer. */
export async function awaiting(shop: Pick<Shop, "api" | "db">, wanted: Pack[], changes: Partial<PlaceOrder> = {}) {
  const basketId = await basketOf(shop.api, wanted)
  const form = await formFor(shop.api, basketId, { payment: "bank_transfer", ...changes })
  const { status, body } = await order(shop.api, basketId, form)
  if (status !== 201) throw new Error(`Not placed: ${JSON.stringify(body)}`)
  const { order_id: orderId } = await shop.db("placed_order").where({ number: body.number }).first("order_id")
  const request = await requestOf(shop.api, body.token)
  const waiting: Waiting = { ...body, orderId, amount: request.amount, memo: request.transfer?.memo ?? "" }
  return waiting
}

export const requestOf = async (api: Api, token: string): Promise<PaymentRequest> =>
  (await api.get<PaymentRequest>(`/store/order-pages/${token}/payment-request`)).body

export const pageOf = async (api: Api, token: string): Promise<OrderPage> =>
  (await api.get<OrderPage>(`/store/order-pages/${token}`)).body

export interface Money {
  reference: string
  amount: number
  description: string
  accountNumber?: string
  currency?: string
  at?: string
}

let references = 0
/** A transfer as its bank would tell it. */
export const transferOf = (
  { memo, amount }: Pick<Waiting, "memo" | "amount">,
  changes: Partial<Money> = {},
): Money => ({
  reference: `FT26326${String(++references).padStart(6, "0")}`,
  amount,
  description: `MBVCB.7788.${memo.toLowerCase()}.CT tu 0071000123456 NGUYEN THI HOA`,
  ...changes,
})

const messageOf = (money: Money[]) =>
  JSON.stringify({
    transactions: money.map((one) => ({ accountNumber: SAMPLE_ACCOUNT, at: new Date().toISOString(), ...one })),
  })

export function sign(body: string, { secret = BANK_SECRET, at = Math.floor(Date.now() / 1000) } = {}): string {
  return `t=${at},v1=${createHmac("sha256", secret).update(`${at}.${body}`).digest("hex")}`
}

/** Posts a message to our own webhook exactly as given. */
export async function tell(url: string, body: string, headers: Record<string, string>, source = "own") {
  const answer = await fetch(`${url}/hooks/bank/${source}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  })
  const told: Answer<Record<string, unknown>> = {
    status: answer.status,
    body: await answer.json().catch(() => ({})),
    headers: answer.headers,
  }
  return told
}

/** The bank tells of money, signed as it should be. */
export async function bankTells(url: string, ...money: Money[]) {
  const body = messageOf(money)
  return tell(url, body, { "x-signature": sign(body) })
}

export { messageOf }
