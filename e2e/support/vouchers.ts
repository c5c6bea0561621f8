import { shop } from "./shop"

/** The operator makes a voucher, as the Admin would. */
export async function makeVoucher({ code, percent, limit }: { code: string; percent: number; limit?: number }) {
  const token = await signIn()
  const answer = await fetch(`${shop.backendUrl}/admin/promotions`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({
      code,
      type: "standard",
      status: "active",
      is_automatic: false,
      ...(limit && { limit }),
      application_method: {
        type: "percentage",
        value: percent,
        currency_code: "vnd",
        target_type: "items",
        allocation: "across",
      },
    }),
  })
  if (!answer.ok) throw new Error(`No voucher: ${await answer.text()}`)
}

/** From a sum on, every parcel travels free; answers how to end it. */
export async function offerDelivery(threshold: number) {
  const headers = { authorization: `Bearer ${await signIn()}`, "content-type": "application/json" }
  const answer = await fetch(`${shop.backendUrl}/admin/delivery-offers`, {
    method: "POST",
    headers,
    body: JSON.stringify({
      producerId: null,
      threshold,
      grantedBy: "operator",
      validFrom: "2026-01-01",
      validUntil: null,
    }),
  })
  if (!answer.ok) throw new Error(`No offer: ${await answer.text()}`)
  const { id } = (await answer.json()) as { id: string }
  return async () => {
    await fetch(`${shop.backendUrl}/admin/delivery-offers/${id}`, { method: "DELETE", headers })
  }
}

async function signIn(): Promise<string> {
  const answer = await fetch(`${shop.backendUrl}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "operator@demo.local", password: shop.password }),
  })
  const { token } = (await answer.json()) as { token: string }
  return token
}
