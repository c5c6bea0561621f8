import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { foldVietnamese, illustrationFor } from "@ocop/domain"
import { LISTING } from "../modules/listing"
import type ListingService from "../modules/listing/service"
import type { OpenedShop } from "../workflows/producer/open-shop"

/** No list knows it: such a listing is public in demo mode alone. */
export const SAMPLE_SOURCE = "sample"

interface PartOfSet {
  handle: string
  sku: string
  quantity: number
}

const SET = {
  maker: "cong-ty-sen-dai-viet",
  title: "Giỏ quà sen Đại Việt",
  handle: "gio-qua-sen-dai-viet",
  pack: { vi: "giỏ 4 món", en: "basket of 4" },
  price: 489_000,
  shippingGrams: 1_450,
  words: {
    vi: "Giỏ tre lót lá sen, xếp sẵn bốn món của một nhà. Biếu ông bà hay mang đi thăm bạn đều vừa tay.",
    en: "A bamboo basket lined with lotus leaves, four things from one maker, packed and ready to give.",
  },
  parts: [
    { handle: "hat-sen-say", sku: "hat-sen-say-1", quantity: 2 },
    { handle: "ngu-tra-hong-lien", sku: "ngu-tra-hong-lien-1", quantity: 1 },
    { handle: "sen-say", sku: "sen-say-1", quantity: 1 },
  ] satisfies PartOfSet[],
}

/**
 * A sample gift set of one maker: a pack whose stock is its parts, so that selling the set takes them off the shelf and
 * selling a part takes it out of the sets that can still be packed.
 */
export async function seedGiftSet(
  container: MedusaContainer,
  shops: Map<string, OpenedShop>,
  productIds: Map<string, string>,
  salesChannelId: string,
): Promise<void> {
  const shop = shops.get(SET.maker)
  const firstPart = productIds.get(SET.parts[0]?.handle ?? "")
  if (!shop || !firstPart) return
  const [product] = await container.resolve(Modules.PRODUCT).createProducts([
    {
      title: SET.title,
      handle: SET.handle,
      status: ProductStatus.PUBLISHED,
      options: [{ title: "Quy cách", values: [SET.pack.vi] }],
      variants: [
        {
          title: SET.pack.vi,
          sku: `${SET.handle}-1`,
          weight: SET.shippingGrams,
          manage_inventory: true,
          allow_backorder: false,
          options: { "Quy cách": SET.pack.vi },
          metadata: { pack_en: SET.pack.en, net_grams: null, sample: true },
        },
      ],
    },
  ])
  const variantId = product?.variants[0]?.id
  if (!product || !variantId) throw new Error("The gift set was not made")
  await linkSet(container, product.id, variantId, shop, salesChannelId)
  await listSet(container, product.id, firstPart, shop)
}

async function linkSet(
  container: MedusaContainer,
  productId: string,
  variantId: string,
  shop: OpenedShop,
  salesChannelId: string,
): Promise<void> {
  const [priceSet] = await container
    .resolve(Modules.PRICING)
    .createPriceSets([{ prices: [{ currency_code: "vnd", amount: SET.price }] }])
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: SET.parts.map(({ sku }) => sku) }, { select: ["id", "sku"] })
  const variant = { [Modules.PRODUCT]: { variant_id: variantId } }
  const product = { [Modules.PRODUCT]: { product_id: productId } }
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    { ...product, [Modules.SALES_CHANNEL]: { sales_channel_id: salesChannelId } },
    { ...product, [Modules.FULFILLMENT]: { shipping_profile_id: shop.shippingProfileId } },
    { ...variant, [Modules.PRICING]: { price_set_id: priceSet?.id } },
    ...SET.parts.map(({ sku, quantity }) => ({
      ...variant,
      [Modules.INVENTORY]: { inventory_item_id: items.find((item) => item.sku === sku)?.id ?? "" },
      data: { required_quantity: quantity },
    })),
  ])
}

/** Its place is its parts' place. */
async function listSet(container: MedusaContainer, productId: string, partId: string, shop: OpenedShop): Promise<void> {
  const listings = container.resolve<ListingService>(LISTING)
  const [part] = await listings.listListings({ product_id: partId })
  if (!part) throw new Error("The first part of the gift set is not listed")
  await listings.createListings({
    product_id: productId,
    producer_id: shop.producerId,
    kind: "goods",
    product_group: part.product_group,
    illustration: illustrationFor(SET.title, part.product_group),
    alcohol: false,
    province_code: part.province_code,
    commune_code: part.commune_code,
    former_commune: part.former_commune,
    former_district: part.former_district,
    former_province: part.former_province,
    place_precision: part.place_precision,
    place_evidence: part.place_evidence,
    description_vi: SET.words.vi,
    description_en: SET.words.en,
    description_sample: true,
    label: null,
    source: SAMPLE_SOURCE,
    source_row: null,
    folded: foldVietnamese(SET.title),
  })
}
