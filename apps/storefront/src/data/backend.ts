import Medusa, { FetchError } from "@medusajs/js-sdk"
import { tags } from "@ocop/contract"
import type { z } from "zod"
import { environment } from "./environment"

/** The backend did not answer, or not sensibly: the page cannot be made now, and nothing of it may be cached. */
export class BackendUnavailable extends Error {
  override name = "BackendUnavailable"
}

let client: Medusa | undefined

/** One client for the whole server; it keeps no token, since pages belong to everyone. */
function sdk(): Medusa {
  const { BACKEND_URL, PUBLISHABLE_KEY } = environment()
  client ??= new Medusa({
    baseUrl: BACKEND_URL,
    publishableKey: PUBLISHABLE_KEY,
    auth: { type: "jwt", jwtTokenStorageMethod: "nostore" },
  })
  return client
}

/**
 * An answer of the backend, checked against the contract and cached until one of its tags is refreshed.
 * Null for 404. Throws BackendUnavailable for anything else that is not an answer.
 */
export async function getJson<T extends z.ZodType>(
  path: string,
  schema: T,
  pageTags: readonly string[],
): Promise<z.infer<T> | null> {
  try {
    const answer = await sdk().client.fetch<unknown>(path, {
      cache: "force-cache",
      next: { tags: [tags.everything, ...pageTags] },
    })
    return schema.parse(answer)
  } catch (cause) {
    if (cause instanceof FetchError && cause.status === 404) return null
    throw new BackendUnavailable(`No answer from the backend for ${path}`, { cause })
  }
}
