import type { CustomerAddressDTO, ICustomerModuleService, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { Address, SaveAddress } from "@ocop/contract"
import { communeLabel, normalizePhone } from "@ocop/domain"
import { communeBy } from "../basket/shipping"
import { shopContext } from "../basket/shop"
import { Refusal } from "../http/problem"

/** More doors than anybody has; a list that grows without end is somebody's play. */
const MOST = 30

const customersOf = (container: MedusaContainer): ICustomerModuleService => container.resolve(Modules.CUSTOMER)

/** The customer's addresses, the usual one first. */
export async function addressesOf(container: MedusaContainer, customerId: string): Promise<Address[]> {
  const rows = await customersOf(container).listCustomerAddresses(
    { customer_id: customerId },
    { order: { is_default_shipping: "DESC", created_at: "ASC" }, take: MOST },
  )
  return rows.map(addressOf)
}

/** Keeps a new address, or another text of one of their own. @throws Refusal invalid_fields, limit_quantity; NOT_FOUND. */
export async function saveAddress(
  container: MedusaContainer,
  customerId: string,
  form: SaveAddress,
  id?: string,
): Promise<void> {
  const customers = customersOf(container)
  const row = await rowOf(container, form)
  const mine = await addressesOf(container, customerId)
  if (id !== undefined) requireOwn(mine, id)
  else if (mine.length >= MOST) throw new Refusal("limit_quantity", `At most ${MOST} addresses are kept`)
  const isDefault = form.isDefault || mine.length === 0 || mine.find((address) => address.id === id)?.isDefault === true
  if (isDefault) {
    const others = mine.filter((address) => address.isDefault && address.id !== id).map((address) => address.id)
    if (others.length > 0) await customers.updateCustomerAddresses(others, { is_default_shipping: false })
  }
  const facts = { ...row, is_default_shipping: isDefault }
  if (id !== undefined) await customers.updateCustomerAddresses(id, facts)
  else await customers.createCustomerAddresses({ ...facts, customer_id: customerId })
}

/** Forgets one of their own addresses. @throws NOT_FOUND. */
export async function removeAddress(container: MedusaContainer, customerId: string, id: string): Promise<void> {
  requireOwn(await addressesOf(container, customerId), id)
  await customersOf(container).deleteCustomerAddresses(id)
}

function requireOwn(mine: readonly Address[], id: string): void {
  if (!mine.some((address) => address.id === id))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such address")
}

async function rowOf(container: MedusaContainer, form: SaveAddress) {
  const phone = normalizePhone(form.phone)
  const commune = await communeBy(await shopContext(container), form.communeCode)
  if (!phone || !commune) {
    const fields = { ...(!phone && { phone: "not_a_phone" }), ...(!commune && { communeCode: "unknown" }) }
    throw new Refusal("invalid_fields", `These fields are wrong: ${Object.keys(fields).join(", ")}`, fields)
  }
  return {
    first_name: form.name,
    phone,
    address_1: form.address,
    city: communeLabel(commune.kind, commune.name),
    province: commune.provinceCode,
    country_code: "vn",
    metadata: { commune_code: commune.code, province_name: commune.provinceName },
  }
}

const addressOf = (row: CustomerAddressDTO): Address => ({
  id: row.id,
  name: row.first_name ?? "",
  phone: row.phone ?? "",
  communeCode: String(row.metadata?.commune_code ?? ""),
  communeName: row.city ?? "",
  provinceCode: row.province ?? "",
  provinceName: String(row.metadata?.province_name ?? ""),
  address: row.address_1 ?? "",
  isDefault: row.is_default_shipping,
})
