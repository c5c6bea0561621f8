import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { generateProducts } from "../catalog/bench/generate-products"
import { PRODUCT_INDEX } from "../search/product-fields"

/** `medusa exec ./src/scripts/generate-products.ts 10000`: fills a database for measuring; never a shop's own. */
export default async function generate({ container, args }: ExecArgs) {
  const count = Number(args[0] ?? 10_000)
  if (!Number.isInteger(count) || count < 1 || count > 100_000)
    throw new RangeError(`Not a number of products: ${args[0]}`)
  await generateProducts(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), count)
  await container.resolve(Modules.SEARCH).reindex({ index: PRODUCT_INDEX })
}
