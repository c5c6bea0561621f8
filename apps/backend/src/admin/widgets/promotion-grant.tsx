import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminPromotion, DetailWidgetProps } from "@medusajs/framework/types"
import { GrantDesk } from "../discount-grants/grant-desk"

const PromotionGrant = ({ data: promotion }: DetailWidgetProps<AdminPromotion>) => (
  <GrantDesk kind="promotion" reference={promotion.id} />
)

export const config = defineWidgetConfig({ id: "ocop:promotion-grant", zone: "promotion.details.side.after" })
export default PromotionGrant
