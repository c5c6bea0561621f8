import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Sets the plain price of a pack, in đồng; dated reductions stay. */
export async function setPlainPrice(
  container: MedusaContainer,
  { priceSetId, priceId }: { priceSetId: string; priceId: string | null },
  amount: number,
): Promise<void> {
  await container
    .resolve(Modules.PRICING)
    .updatePriceSets(priceSetId, { prices: [{ ...(priceId && { id: priceId }), currency_code: "vnd", amount }] })
}
