import { encodeCrockford, hasValidCheck, readCrockford, withCheck } from "../text/crockford"

const DATA_LENGTH = 7
const PATTERN = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/

/**
 * An order's public number, "K7M2-9QXD": random, so that it tells nobody how many orders there are, and with a check
 * character. Takes at least five random bytes (RangeError below); 35 bits of them are used, so the caller must be
 * ready to draw again when a number is taken.
 */
export function orderNumber(randomBytes: Uint8Array): string {
  const text = withCheck(encodeCrockford(randomBytes, DATA_LENGTH))
  return `${text.slice(0, 4)}-${text.slice(4)}`
}

/** True for a number exactly as written by us, its check character included. */
export function isOrderNumber(text: string): boolean {
  return PATTERN.test(text) && hasValidCheck(text.replace("-", ""))
}

/** What somebody typed (small letters, blanks, O for 0) → the number, or null when it is none. */
export function normalizeOrderNumber(typed: string): string | null {
  const text = readCrockford(typed)
  const number = `${text.slice(0, 4)}-${text.slice(4)}`
  return isOrderNumber(number) ? number : null
}
