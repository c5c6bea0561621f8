import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Refuses (NOT_FOUND) what is to be said of a product that does not exist; reads only, so nothing to undo. */
export const findProductStep = createStep("find-product", async (id: string, { container }) => {
  const [product] = await container.resolve(Modules.PRODUCT).listProducts({ id }, { select: ["id"] })
  if (!product) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product ${id}`)
  return new StepResponse(product.id)
})
