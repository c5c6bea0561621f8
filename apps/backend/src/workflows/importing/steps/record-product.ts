import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { slugify } from "@ocop/domain"
import type { RecordInput } from "../record-goods"

interface Undo {
  madeId: string | null
  renamed: { id: string; title: string } | null
}

/** Medusa's product of a recorded one: public, without a pack. Found again by the item that it was made for. */
export const recordProductStep = createStep(
  "record-product",
  async ({ itemId, productId, content, group }: RecordInput, { container }) => {
    const products = container.resolve(Modules.PRODUCT)
    if (productId) {
      const { title } = await products.retrieveProduct(productId, { select: ["id", "title"] })
      if (title !== content.name) await products.updateProducts(productId, { title: content.name })
      return new StepResponse<string, Undo>(productId, { madeId: null, renamed: { id: productId, title } })
    }
    const [half] = await products.listProducts({ external_id: itemId }, { select: ["id"] })
    const made =
      half ??
      (await products.createProducts({
        title: content.name,
        handle: await freeHandle(container, content.name),
        status: ProductStatus.PUBLISHED,
        discountable: group !== "tourism",
        external_id: itemId,
      }))
    const [store] = await container.resolve(Modules.STORE).listStores()
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.PRODUCT]: { product_id: made.id },
      [Modules.SALES_CHANNEL]: { sales_channel_id: store?.default_sales_channel_id ?? "" },
    })
    return new StepResponse<string, Undo>(made.id, { madeId: made.id, renamed: null })
  },
  async (undo, { container }) => {
    const products = container.resolve(Modules.PRODUCT)
    if (undo?.madeId) await products.deleteProducts([undo.madeId])
    if (undo?.renamed) await products.updateProducts(undo.renamed.id, { title: undo.renamed.title })
  },
)

async function freeHandle(container: MedusaContainer, name: string): Promise<string> {
  const plain = slugify(name) || "mon"
  for (let number = 1; ; number++) {
    const handle = number === 1 ? plain : `${plain}-${number}`
    const [taken] = await container
      .resolve(Modules.PRODUCT)
      .listProducts({ handle }, { select: ["id"], withDeleted: true })
    if (!taken) return handle
  }
}
