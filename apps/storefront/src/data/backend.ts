import Medusa, { FetchError } from "@medusajs/js-sdk"
import { tags } from "@ocop/contract"
import type { z } from "zod"
import { environment } from "./environment"
import { forget, lastKnown, remember } from "./last-known"

/** How long a page stands that was made without the backend. */
const SECONDS_BETWEEN_TRIES = 5

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
 * An answer of the backend, checked against the contract and cached until one of its tags is refreshed; null for 404.
 * When the backend is gone, pages keep being made from the last answer it gave, and are made again soon after.
 * Throws BackendUnavailable when there is no such answer.
 */
export async function getJson<T extends z.ZodType>(
  path: string,
  schema: T,
  pageTags: readonly string[],
): Promise<z.infer<T> | null> {
  const cacheTags = [tags.everything, ...pageTags]
  try {
    const answer = await sdk().client.fetch<unknown>(path, { cache: "force-cache", next: { tags: cacheTags } })
    remember(path, answer)
    return schema.parse(answer)
  } catch (cause) {
    if (cause instanceof FetchError && cause.status === 404) {
      forget(path)
      return null
    }
    const kept = schema.safeParse(lastKnown(path))
    if (!kept.success) throw new BackendUnavailable(`No answer from the backend for ${path}`, { cause })
    await askAgainSoon(path, cacheTags)
    return kept.data
  }
}

/** A question that lives for seconds makes the page around it live no longer. */
const askAgainSoon = (path: string, cacheTags: string[]) =>
  sdk()
    .client.fetch<unknown>(path, { next: { revalidate: SECONDS_BETWEEN_TRIES, tags: cacheTags } })
    .catch(() => null)
