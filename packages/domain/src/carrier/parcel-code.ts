import { readCrockford } from "../text/crockford"

const FORM = /^[0-9A-HJKMNP-TV-Z]{8}$/

/**
 * A parcel's code out of how a file or a person writes it ("7q2m 9xwd", "7Q2M9XWD"); null for anything else. Whether
 * there is such a parcel is for the database to say.
 */
export function readParcelCode(written: string): string | null {
  const text = readCrockford(written)
  return FORM.test(text) ? `${text.slice(0, 4)}-${text.slice(4)}` : null
}
