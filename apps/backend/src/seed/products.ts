import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import type { OpenedShop } from "../workflows/producer/open-shop"
import type { RecordedProduct } from "./facts/catalogue"
import type { SampleOffer } from "./offers"

const PACK = "Quy cách"

/** Makes Medusa's products; those with an offer get a variant per pack, priced and in stock. Answers ids by handle. */
export async function seedProducts(
  container: MedusaContainer,
  products: RecordedProduct[],
  offers: Map<string, SampleOffer>,
  shops: Map<string, OpenedShop>,
  salesChannelId: string,
): Promise<Map<string, string>> {
  const made = await container.resolve(Modules.PRODUCT).createProducts(
    products.map((product) => ({
      title: product.title,
      handle: product.handle,
      status: ProductStatus.PUBLISHED,
      discountable: product.group !== "tourism",
      ...variantsOf(product.handle, offers.get(product.handle)),
    })),
  )
  const ids = new Map(made.map(({ id, handle }) => [handle, id]))
  await linkProducts(container, products, ids, shops, salesChannelId)
  await stockOffers(container, products, offers, shops)
  return ids
}

function variantsOf(handle: string, offer: SampleOffer | undefined) {
  if (!offer) return {}
  return {
    options: [{ title: PACK, values: offer.packs.map(({ vi }) => vi) }],
    variants: offer.packs.map(({ vi, en, netGrams, shippingGrams }, index) => ({
      title: vi,
      sku: skuOf(handle, index),
      weight: shippingGrams,
      manage_inventory: true,
      allow_backorder: false,
      variant_rank: index,
      options: { [PACK]: vi },
      metadata: { pack_en: en, net_grams: netGrams, sample: true },
    })),
  }
}

async function linkProducts(
  container: MedusaContainer,
  products: RecordedProduct[],
  ids: Map<string, string>,
  shops: Map<string, OpenedShop>,
  salesChannelId: string,
): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create(
    products.flatMap(({ handle, producer }) => {
      const product = { [Modules.PRODUCT]: { product_id: ids.get(handle) } }
      const shop = producer ? shops.get(producer) : undefined
      const inChannel = { ...product, [Modules.SALES_CHANNEL]: { sales_channel_id: salesChannelId } }
      if (!shop) return [inChannel]
      return [inChannel, { ...product, [Modules.FULFILLMENT]: { shipping_profile_id: shop.shippingProfileId } }]
    }),
  )
}

/** A price, an inventory item and a level at the maker's own stock location for every pack. */
async function stockOffers(
  container: MedusaContainer,
  products: RecordedProduct[],
  offers: Map<string, SampleOffer>,
  shops: Map<string, OpenedShop>,
): Promise<void> {
  const packs = products.flatMap(({ handle, title, producer }) =>
    (offers.get(handle)?.packs ?? []).map((pack, index) => ({
      ...pack,
      sku: skuOf(handle, index),
      title: `${title}, ${pack.vi}`,
      locationId: shops.get(producer ?? "")?.stockLocationId,
    })),
  )
  if (packs.length === 0) return
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ sku: packs.map(({ sku }) => sku) }, { select: ["id", "sku"] })
  const variantIds = new Map(variants.map(({ id, sku }) => [sku, id]))
  const inventory = container.resolve(Modules.INVENTORY)
  const priceSets = await container
    .resolve(Modules.PRICING)
    .createPriceSets(packs.map(({ price }) => ({ prices: [{ currency_code: "vnd", amount: price }] })))
  const items = await inventory.createInventoryItems(
    packs.map(({ sku, title, shippingGrams }) => ({ sku, title, weight: shippingGrams, requires_shipping: true })),
  )
  const itemIds = new Map(items.map(({ id, sku }) => [sku, id]))
  await inventory.createInventoryLevels(
    packs.map(({ sku, locationId, stock }) => ({
      inventory_item_id: itemIds.get(sku) ?? "",
      location_id: locationId ?? "",
      stocked_quantity: stock,
    })),
  )
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create(
    packs.flatMap(({ sku }, i) => {
      const variant = { [Modules.PRODUCT]: { variant_id: variantIds.get(sku) } }
      return [
        { ...variant, [Modules.PRICING]: { price_set_id: priceSets[i]?.id } },
        {
          ...variant,
          [Modules.INVENTORY]: { inventory_item_id: itemIds.get(sku) },
          data: { required_quantity: 1 },
        },
      ]
    }),
  )
}

function skuOf(handle: string, index: number): string {
  return `${handle}-${index + 1}`
}
