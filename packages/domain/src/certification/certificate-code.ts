import { encodeCrockford, hasValidCheck, readCrockford, withCheck } from "../text/crockford"

const DATA_LENGTH = 9
const PATTERN = /^[0-9A-HJKMNP-TV-Z]{10}$/

/**
 * A certificate's permanent public code, independent of its decision number: nine characters from the first 45 bits
 * given and one check character. The same bytes give the same code; refuses (RangeError) fewer than six bytes.
 */
export function certificateCode(bytes: Uint8Array): string {
  return withCheck(encodeCrockford(bytes, DATA_LENGTH))
}

/** True for a code exactly as written by us, its check character included. */
export function isCertificateCode(text: string): boolean {
  return PATTERN.test(text) && hasValidCheck(text)
}

/** What somebody typed or read from a label → the code, or null when it is none. */
export function normalizeCertificateCode(typed: string): string | null {
  const code = readCrockford(typed)
  return isCertificateCode(code) ? code : null
}
