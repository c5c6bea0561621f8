import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import type { ListingPack } from "@ocop/contract"
import { netGramsOf } from "@ocop/domain"

/** A pack as Medusa keeps it: words and weights of a variant. Never sample data: a person wrote it. */
export const variantOf = ({ title, net, shippingGrams, barcode }: ListingPack, rank: number) => ({
  title: title.vi,
  weight: shippingGrams,
  barcode,
  variant_rank: rank,
  metadata: {
    pack_en: title.en,
    net_grams: netGramsOf(net),
    net_amount: net?.amount ?? null,
    net_unit: net?.unit ?? null,
    sample: false,
  },
})

export interface MadePack {
  variantId: string
  priceSetId: string
  inventoryItemId: string
  links: LinkDefinition[]
}

/** Makes a pack that can be sold: variant, price, inventory item, and what lies at the shop's own place. */
export async function makePack(
  container: MedusaContainer,
  pack: ListingPack,
  { productId, rank, locationId }: { productId: string; rank: number; locationId: string },
): Promise<MadePack> {
  // A code of its own: names of packs change, and a deleted pack's code stays its own.
  const sku = generateEntityId("", "pack")
  const [variant] = await container
    .resolve(Modules.PRODUCT)
    .createProductVariants([{ ...variantOf(pack, rank), product_id: productId, sku, manage_inventory: true }])
  const priceSet = await container
    .resolve(Modules.PRICING)
    .createPriceSets({ prices: [{ currency_code: "vnd", amount: pack.price }] })
  const inventory = container.resolve(Modules.INVENTORY)
  const item = await inventory.createInventoryItems({
    sku,
    title: pack.title.vi,
    weight: pack.shippingGrams,
    requires_shipping: true,
  })
  await inventory.createInventoryLevels([
    { inventory_item_id: item.id, location_id: locationId, stocked_quantity: pack.stock ?? 0 },
  ])
  if (!variant) throw new Error("The pack was not made")
  const links: LinkDefinition[] = [
    { [Modules.PRODUCT]: { variant_id: variant.id }, [Modules.PRICING]: { price_set_id: priceSet.id } },
    {
      [Modules.PRODUCT]: { variant_id: variant.id },
      [Modules.INVENTORY]: { inventory_item_id: item.id },
      data: { required_quantity: 1 },
    },
  ]
  await container.resolve(ContainerRegistrationKeys.LINK).create(links)
  return { variantId: variant.id, priceSetId: priceSet.id, inventoryItemId: item.id, links }
}

/** Undo of `makePack`. */
export async function unmakePack(container: MedusaContainer, made: MadePack): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss(made.links)
  await container.resolve(Modules.INVENTORY).deleteInventoryItems([made.inventoryItemId])
  await container.resolve(Modules.PRICING).deletePriceSets([made.priceSetId])
  await container.resolve(Modules.PRODUCT).deleteProductVariants([made.variantId])
}
