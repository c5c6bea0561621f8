import { normalizePhone } from "../text/phone"

/** How somebody can be reached, in the one form in which it is kept and compared. */
export type Contact = { kind: "email"; value: string } | { kind: "phone"; value: string }

/** One @, no blanks, a dot in the domain: the rest is proved by the code that arrives there. */
const EMAIL = /^[^\s@<>"',;]{1,64}@[^\s@<>"',;]{1,190}\.[^\s@<>"',;.]{2,}$/
const LONGEST_EMAIL = 200

/**
 * What somebody typed → an e-mail address in lower case or a phone as "0912345678"; null when it is neither.
 * Addresses that differ in case only are one person's.
 */
export function readContact(typed: string): Contact | null {
  const text = typed.normalize("NFKC").trim()
  if (!text.includes("@")) {
    const phone = normalizePhone(text)
    return phone ? { kind: "phone", value: phone } : null
  }
  return text.length <= LONGEST_EMAIL && EMAIL.test(text) ? { kind: "email", value: text.toLowerCase() } : null
}
