import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { applyDatabase } from "./apply"

/**
 * A module loader: after the migrations, in every process that opens the shop (also the one that makes the search
 * indexes, which runs before the migration scripts), and free of cost when nothing changed.
 */
export async function applyOnLoad({ container }: LoaderOptions): Promise<void> {
  const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await applyDatabase(pg)
  // Tables that came since: whoever migrates hands them over, the role itself does nothing.
  await pg.raw("select hand_over_tables()")
}
