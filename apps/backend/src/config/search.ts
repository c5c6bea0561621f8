import { IDENTIFIER as MEILISEARCH } from "@ocop/search-meilisearch"
import type { Environment } from "./environment"

/**
 * Which engines the Search Module has, and which of them new indexes are built on. PostgreSQL stays beside Meilisearch:
 * it answers until the first index there is filled.
 */
export function searchOptions({ MEILISEARCH_URL, MEILISEARCH_API_KEY }: Environment) {
  // Words are folded, not stemmed: English stop words would eat "do" and "an". The text search configuration
  // medusa_search_vietnamese is made by src/database.
  const postgres = {
    resolve: "@medusajs/medusa/search-postgres",
    id: "postgres",
    options: { engine: "native", language: "vietnamese" },
  }
  if (!MEILISEARCH_URL) return { providers: [postgres] }
  const meilisearch = {
    resolve: "@ocop/search-meilisearch",
    id: "meilisearch",
    options: { host: MEILISEARCH_URL, apiKey: MEILISEARCH_API_KEY },
  }
  return { providers: [postgres, meilisearch], default_provider: MEILISEARCH }
}
