import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { applyDatabase } from "./apply"

/**
 * A module loader: after the migrations, in every process that opens the shop (also the one that makes the search
 * indexes, which runs before the migration scripts), and free of cost when nothing changed.
 */
export async function applyOnLoad({ container }: LoaderOptions): Promise<void> {
  await applyDatabase(container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION))
}
