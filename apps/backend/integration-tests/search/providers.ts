import { knex } from "@medusajs/framework/mikro-orm/knex"
import type { SearchTypes } from "@medusajs/framework/types"
import postgresSearch from "@medusajs/medusa/search-postgres"
import { startFakeMeilisearch } from "@ocop/meilisearch-stub"
import { MeilisearchProvider } from "@ocop/search-meilisearch"
import { copyTemplate } from "../support/database"
import type { OpenProvider } from "./provider-contract"

/** The provider on PostgreSQL, on a database of its own, with the text search configuration of the shop. */
export async function openPostgres(): Promise<OpenProvider> {
  const database = await copyTemplate()
  const pg = knex({ client: "pg", connection: database.url, pool: { min: 0, max: 4 } })
  const manager = {
    execute: async (statement: string, bindings: readonly never[] = []) =>
      (await pg.raw<{ rows: unknown[] }>(statement, bindings)).rows,
  }
  const [Provider] = postgresSearch.services
  const provider = Reflect.construct(Provider as new () => SearchTypes.ISearchProvider, [
    { manager },
    { engine: "native", language: "vietnamese" },
  ])
  return {
    provider,
    close: async () => {
      await pg.destroy()
      await database.drop()
    },
  }
}

/** The provider for Meilisearch, on the stub of its API. */
export async function openOnStub(): Promise<OpenProvider> {
  const { url, key, close } = await startFakeMeilisearch()
  return { provider: new MeilisearchProvider({}, { host: url, apiKey: key }), close }
}

/** The provider for Meilisearch, on a server that somebody else runs. */
export async function openOnServer(): Promise<OpenProvider> {
  const host = process.env.MEILISEARCH_TEST_URL
  if (!host) throw new Error("MEILISEARCH_TEST_URL is missing: the address of a Meilisearch that may be written to")
  const provider = new MeilisearchProvider({}, { host, apiKey: process.env.MEILISEARCH_TEST_API_KEY || undefined })
  return { provider, close: async () => undefined }
}
