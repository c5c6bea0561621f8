import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ChangeShop, OpenShop } from "@ocop/contract"
import { normalizePhone, normalizeTaxCode } from "@ocop/domain"
import { Refusal } from "../http/problem"
import type { ShopChange, ShopDraft } from "../modules/producer/shops"
import { recordedById } from "./recorded"

/** What somebody typed of a new shop, as it is kept. @throws Refusal invalid_fields for an unknown commune or claim. */
export async function readDraft(sql: Knex, { name, type, communeCode, claims }: OpenShop): Promise<ShopDraft> {
  return {
    name,
    ...(type && { type }),
    ...(communeCode && (await placeAt(sql, communeCode))),
    ...(claims && { claims_producer_id: await claimOf(sql, claims) }),
  }
}

/** What somebody changed of a shop, as it is kept; only what was named. @throws Refusal invalid_fields by field. */
export async function readChange(sql: Knex, change: ChangeShop): Promise<ShopChange> {
  return {
    ...(change.name !== undefined && { name: change.name }),
    ...(change.legalName !== undefined && { legal_name: change.legalName }),
    ...(change.type !== undefined && { type: change.type }),
    ...(change.taxCode !== undefined && { tax_code: taxCodeIn(change.taxCode) }),
    ...(change.communeCode !== undefined && (await placeAt(sql, change.communeCode))),
    ...(change.address !== undefined && { address: change.address || null }),
    ...(change.representative !== undefined && { representative: change.representative || null }),
    ...(change.publicPhone !== undefined && { public_phone: phoneIn(change.publicPhone) }),
    ...(change.leadTimeDays !== undefined && { lead_time_days: change.leadTimeDays }),
    ...(change.claims !== undefined && {
      claims_producer_id: change.claims ? await claimOf(sql, change.claims) : null,
    }),
  }
}

function taxCodeIn(typed: string): string | null {
  if (typed === "") return null
  const code = normalizeTaxCode(typed)
  if (!code) throw new Refusal("invalid_fields", "This is no tax code", { taxCode: "not_a_tax_code" })
  return code
}

function phoneIn(typed: string): string | null {
  if (typed === "") return null
  const phone = normalizePhone(typed)
  if (!phone) throw new Refusal("invalid_fields", "This is no phone", { publicPhone: "not_a_phone" })
  return phone
}

async function placeAt(sql: Knex, communeCode: string): Promise<{ province_code: string; commune_code: string }> {
  const commune = await sql("commune").where({ code: communeCode }).first("province_code")
  if (!commune) throw new Refusal("invalid_fields", `There is no commune ${communeCode}`, { communeCode: "unknown" })
  return { province_code: commune.province_code, commune_code: communeCode }
}

async function claimOf(sql: Knex, id: string): Promise<string> {
  if (await recordedById(sql, id)) return id
  throw new Refusal("invalid_fields", `Producer ${id} cannot be claimed`, { claims: "unknown" })
}
