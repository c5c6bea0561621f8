import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  calculateShippingOptionsPricesWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
} from "@medusajs/medusa/core-flows"
import { deliveryContext } from "../../../basket/delivery-context"
import { shopContext } from "../../../basket/shop"

/** A fulfilment provider sees no rows: what it prices from is put into its context here. */
const pricingContext = async (
  { input }: { input: { cart_id: string } },
  { container }: { container: MedusaContainer },
) => {
  const delivery = await deliveryContext(await shopContext(container), input.cart_id)
  return new StepResponse(delivery ? { delivery } : {})
}

listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext(pricingContext)
calculateShippingOptionsPricesWorkflow.hooks.setCalculatedShippingPricingContext(pricingContext)
