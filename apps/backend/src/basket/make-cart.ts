import type { MedusaContainer } from "@medusajs/framework/types"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { Refusal } from "../http/problem"
import type { ShopContext } from "./shop"

/** A new cart of this shop with these packs in it; answers its id. @throws Refusal for packs that cannot be had. */
export async function makeCart(
  context: ShopContext,
  container: MedusaContainer,
  packs: readonly { variantId: string; quantity: number }[],
): Promise<string> {
  const { regionId, salesChannelId } = context
  if (!regionId || !salesChannelId) throw new Refusal("try_again", "The shop is not set up yet")
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id: regionId,
      sales_channel_id: salesChannelId,
      currency_code: "vnd",
      ...(packs.length > 0 && {
        items: packs.map(({ variantId, quantity }) => ({ variant_id: variantId, quantity })),
      }),
    },
  })
  return cart.id
}
