import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminPriceList, DetailWidgetProps } from "@medusajs/framework/types"
import { GrantDesk } from "../discount-grants/grant-desk"

const PriceListGrant = ({ data: priceList }: DetailWidgetProps<AdminPriceList>) => (
  <GrantDesk kind="price_list" reference={priceList.id} />
)

export const config = defineWidgetConfig({ id: "ocop:price-list-grant", zone: "price_list.details.side.after" })
export default PriceListGrant
