import type { MedusaContainer } from "@medusajs/framework/types"
import { communeLabel } from "@ocop/domain"
import { rowsOf } from "../catalog/query"
import type { ContractFacts, SellerFacts } from "../documents/contract"
import { CLOCK } from "../modules/clock"
import type ClockService from "../modules/clock/service"
import { SETTING } from "../modules/setting"
import type SettingService from "../modules/setting/service"
import { orderContext, readOrderPage } from "../parcel/read-order-page"

interface SellerRow {
  id: string
  legalName: string
  taxCode: string | null
  street: string | null
  kind: "ward" | "commune" | "special_zone" | null
  commune: string | null
  district: string | null
  province: string
  phone: string | null
  termsVersion: string | null
}

const SELLERS = `
  select pr.id, pr.legal_name as "legalName", pr.tax_code as "taxCode", pr.address as street,
    commune.kind, commune.name as commune, pr.former_district as district, province.name as province,
    pr.public_phone as phone, placed.terms_version as "termsVersion"
  from producer_order po
  join placed_order placed on placed.order_id = po.order_id
  join producer pr on pr.id = po.producer_id
  join province on province.code = pr.province_code
  left join commune on commune.code = pr.commune_code
  where po.order_id = :orderId and po.deleted_at is null`

/** Everything that an order's contract says; null for an order that is not there. */
export async function contractFacts(container: MedusaContainer, orderId: string): Promise<ContractFacts | null> {
  const context = await orderContext(container)
  const [order, sellers, settings, at] = await Promise.all([
    readOrderPage(context, orderId),
    rowsOf<SellerRow>(context, SELLERS, { orderId }),
    container.resolve<SettingService>(SETTING).get(),
    container.resolve<ClockService>(CLOCK).now(),
  ])
  if (!order) return null
  const byId = new Map(sellers.map((row) => [row.id, sellerOf(row)] as const))
  return { order, sellers: byId, termsVersion: sellers[0]?.termsVersion ?? null, settings, at }
}

function sellerOf({ legalName, taxCode, street, kind, commune, district, province, phone }: SellerRow): SellerFacts {
  const place = [street, kind && commune ? communeLabel(kind, commune) : district, province]
  return { legalName, taxCode, address: place.filter(Boolean).join(", "), phone }
}
