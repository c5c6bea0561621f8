import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { slugify } from "@ocop/domain"
import { photoAddress } from "../../../listing/photo-address"
import type { Publication } from "./accept-review"

interface Pictured {
  title: string
  thumbnail: string | null
  images: { url: string }[]
}

interface Undo {
  productId: string
  /** Null: it was made. */
  before: Pictured | null
  links: LinkDefinition[]
}

/** Medusa's product: name and photographs, in the online channel, sent from the shop. Answers its id. */
export const writeProductStep = createStep(
  "write-listed-product",
  async ({ content, before, maker, review }: Publication, { container }) => {
    const products = container.resolve(Modules.PRODUCT)
    const isPictured = before === null || String(before.content.photos) !== String(content.photos)
    const images = content.photos.map((id) => ({ url: photoAddress(id) }))
    const pictures = isPictured ? { thumbnail: images[0]?.url ?? null, images } : {}
    const undo: Undo = before
      ? { productId: before.productId, before: await picturedOf(container, before.productId), links: [] }
      : { productId: "", before: null, links: [] }
    if (before) await products.updateProducts(before.productId, { title: content.name, ...pictures })
    else {
      const handle = await freeHandle(container, content.name, maker.handle)
      const status = ProductStatus.PUBLISHED
      const [made] = await products.createProducts([
        { title: content.name, handle, status, discountable: true, ...pictures },
      ])
      if (!made) throw new Error("The product was not made")
      undo.productId = made.id
    }
    if (review.kind !== "change") {
      undo.links = await linksOf(container, undo.productId, maker.shipping_profile_id)
      await container.resolve(ContainerRegistrationKeys.LINK).create(undo.links)
    }
    return new StepResponse(undo.productId, undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    const products = container.resolve(Modules.PRODUCT)
    if (undo.links.length > 0 && !undo.before)
      await container.resolve(ContainerRegistrationKeys.LINK).dismiss(undo.links)
    if (undo.before) await products.updateProducts(undo.productId, undo.before)
    else await products.deleteProducts([undo.productId])
  },
)

async function picturedOf(container: MedusaContainer, id: string): Promise<Pictured> {
  const { title, thumbnail, images } = await container
    .resolve(Modules.PRODUCT)
    .retrieveProduct(id, { relations: ["images"] })
  return { title, thumbnail: thumbnail ?? null, images: (images ?? []).map(({ url }) => ({ url })) }
}

/** The name as an address; where it is taken, with the shop's, then with a number. */
async function freeHandle(container: MedusaContainer, name: string, shop: string): Promise<string> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const plain = slugify(name) || "mon"
  const taken = new Set<string>(await sql("product").whereLike("handle", `${plain}%`).pluck("handle"))
  const candidates = [plain, `${plain}-${shop}`]
  for (let number = 2; ; number++) {
    const free = candidates.find((handle) => !taken.has(handle))
    if (free) return free
    candidates.push(`${plain}-${shop}-${number}`)
  }
}

async function linksOf(container: MedusaContainer, productId: string, profileId: string): Promise<LinkDefinition[]> {
  const [store] = await container.resolve(Modules.STORE).listStores()
  const product = { [Modules.PRODUCT]: { product_id: productId } }
  return [
    { ...product, [Modules.SALES_CHANNEL]: { sales_channel_id: store?.default_sales_channel_id ?? "" } },
    { ...product, [Modules.FULFILLMENT]: { shipping_profile_id: profileId } },
  ]
}
