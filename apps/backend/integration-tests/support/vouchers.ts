import type { Basket, Problem } from "@ocop/contract"
import type { Answer, Api } from "./api"
import type { Shop } from "./shop"
import { staff } from "./staff"

export interface VoucherOrder {
  code: string
  type?: "percentage" | "fixed"
  value: number
  limit?: number
  targets?: string[]
  campaign?: Record<string, unknown>
  minimum?: number
  producerId?: string
}

/** A voucher as the operator makes it in the Admin, over HTTP; answers the promotion's id. */
export async function makeVoucher(shop: Shop, wanted: VoucherOrder): Promise<string> {
  const operator = shop.api.as(await staff(shop, "operator"))
  const made = await operator.post<{ promotion: { id: string } }>("/admin/promotions", promotionOf(wanted))
  if (made.status !== 200) throw new Error(`No voucher: ${JSON.stringify(made.body)}`)
  const { id } = made.body.promotion
  if (wanted.producerId || wanted.minimum) {
    const granted = await operator.post(`/admin/discount-grants/promotion/${id}`, {
      producerId: wanted.producerId ?? null,
      minimum: wanted.minimum ?? null,
    })
    if (granted.status !== 200) throw new Error(`Not granted: ${JSON.stringify(granted.body)}`)
  }
  return id
}

export function promotionOf({ code, type = "percentage", value, limit, targets, campaign }: VoucherOrder) {
  return {
    code,
    type: "standard",
    status: "active",
    is_automatic: false,
    ...(limit && { limit }),
    ...(campaign && { campaign }),
    application_method: {
      type,
      value,
      currency_code: "vnd",
      target_type: "items",
      allocation: "across",
      ...(targets && { target_rules: [{ attribute: "items.product.id", operator: "in", values: targets }] }),
    },
  }
}

export const enter = (api: Api, basketId: string, code: string): Promise<Answer<Basket & Problem>> =>
  api.post(`/store/baskets/${basketId}/vouchers`, { code })

/** How often a promotion was used, by Medusa's own count. */
export async function usesOf(shop: Shop, promotionId: string): Promise<number> {
  return (await shop.db("promotion").where({ id: promotionId }).first("used"))?.used
}
