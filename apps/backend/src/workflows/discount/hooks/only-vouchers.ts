import { MedusaError } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  createCampaignsWorkflow,
  createPromotionsWorkflow,
  updateCampaignsWorkflow,
  updatePromotionsWorkflow,
} from "@medusajs/medusa/core-flows"

interface Promised {
  is_automatic?: boolean | null
  application_method?: { target_type?: string | null } | null
  campaign?: { budget?: { type?: string | null } | null } | null
}

/**
 * Of Medusa's promotions the market knows those whose code a shopper types and whose discount is on goods. The others
 * would change a total that nobody was shown, or ask guests who they are; they are refused with what to do instead.
 */
createPromotionsWorkflow.hooks.promotionsCreated(async ({ promotions }) => {
  for (const promotion of promotions) check(promotion)
  return new StepResponse(undefined)
})

updatePromotionsWorkflow.hooks.promotionsUpdated(async ({ promotions }) => {
  for (const promotion of promotions) check(promotion)
  return new StepResponse(undefined)
})

createCampaignsWorkflow.hooks.campaignsCreated(async ({ campaigns }) => {
  for (const { budget } of campaigns) checkBudget(budget?.type)
  return new StepResponse(undefined)
})

updateCampaignsWorkflow.hooks.campaignsUpdated(async ({ campaigns }) => {
  for (const { budget } of campaigns) checkBudget(budget?.type)
  return new StepResponse(undefined)
})

function check({ is_automatic, application_method, campaign }: Promised): void {
  if (is_automatic)
    throw refused("Khuyến mãi tự động chưa dùng được: hãy đặt mã, hoặc giảm giá có ngày bằng Bảng giá (Price list).")
  if (application_method?.target_type === "shipping_methods")
    throw refused("Miễn phí gửi được đặt ở trang Miễn phí gửi, không bằng khuyến mãi.")
  checkBudget(campaign?.budget?.type)
}

function checkBudget(type: string | null | undefined): void {
  if (type === "use_by_attribute")
    throw refused("Người mua không cần tài khoản, nên không giới hạn theo từng khách được: hãy giới hạn số lần dùng.")
}

const refused = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
