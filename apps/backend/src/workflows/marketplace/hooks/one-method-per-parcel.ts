import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows"
import { shippingOptionsById } from "../../../basket/shipping"
import { shopContext } from "../../../basket/shop"
import { Refusal } from "../../../http/problem"

/** Medusa keeps both when two options of one profile come in one call, and the buyer would pay twice. */
addShippingMethodToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const ids: string[] = input.options.map(({ id }: { id: string }) => id)
  const options = await shippingOptionsById(await shopContext(container), ids)
  const profiles = new Set(options.map(({ profileId }) => profileId))
  if (profiles.size !== ids.length)
    throw new Refusal("invalid_fields", "One way to travel for each parcel", { shipping: "one_per_parcel" })
  return new StepResponse(undefined)
})
