import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../http/problem"
import { RateLimiter } from "../http/rate-limiter"

const guesses = new RateLimiter()

/**
 * Counts one guess at a password, at the rate of sign-ins, from however many addresses the guesses come. `at` is what is
 * guessed at: a contact, whether it has an account or not, or an account's id. Contacts are remembered as hashes.
 * @throws Refusal too_many_requests
 */
export async function countGuess(container: MedusaContainer, at: string): Promise<void> {
  const { rates } = await container.resolve("setting").get()
  const key = createHash("sha256").update(at).digest("base64")
  if (guesses.take(key, rates.login) > 0) throw new Refusal("too_many_requests", "Too many attempts for this account")
}
