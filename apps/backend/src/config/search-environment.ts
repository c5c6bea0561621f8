import { z } from "zod"

const isServer = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

/** Where Meilisearch answers; without it PostgreSQL searches. */
export const searchVariables = {
  MEILISEARCH_URL: z
    .string()
    .refine(isServer, "must be an address such as http://127.0.0.1:7700")
    .transform((url) => new URL(url).href)
    .optional(),
  /** A key that may do everything with indexes. A server that is started without a master key needs none. */
  MEILISEARCH_API_KEY: z.string().min(16, "must have at least 16 characters").optional(),
}
