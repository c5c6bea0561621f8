import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CatalogContext } from "./context"

type Binding = string | number | boolean | null | string[]

/**
 * Runs one statement with named bindings; today, demo and sales channel are always there.
 * Cast with `cast(:name as type)`: knex reads `:name::` as an identifier.
 */
export async function rowsOf<Row>(
  { sql, today, demo, salesChannelId }: CatalogContext,
  statement: string,
  bindings: Record<string, Binding> = {},
): Promise<Row[]> {
  const all: Record<string, Knex.Value> = { today, demo, salesChannelId, ...bindings }
  const { rows } = await sql.raw<{ rows: Row[] }>(statement, all)
  return rows
}
