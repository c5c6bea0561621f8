import { encodeCrockford, hasValidCheck, withCheck } from "../text/crockford"

/** "Chợ Xã": bank statements are searched for it, so it is short and never a word. */
const PREFIX = "CX"
const DATA_LENGTH = 8
const MEMO = /^CX[0-9A-HJKMNP-TV-Z]{9}$/
/** What banks, apps and people put between letters, or make of them; everything else ends a memo. */
const NOISE = /[\s\p{Pd}._/:;,|*+#]+/gu
const CANDIDATE = /C[^0-9A-Z]*X[^0-9A-Z]*/g

/**
 * What a transfer must say so that its order is found: "CX", eight random characters and a check character of
 * Crockford's base 32. ASCII capitals and digits only, within the 25 characters that VietQR leaves for it.
 * Takes at least five random bytes (RangeError below); draw again when a memo is taken.
 */
export function transferMemo(randomBytes: Uint8Array): string {
  return PREFIX + withCheck(encodeCrockford(randomBytes, DATA_LENGTH))
}

/** True for a memo exactly as written by us, its check character included. */
export function isTransferMemo(text: string): boolean {
  return MEMO.test(text) && hasValidCheck(text.slice(PREFIX.length))
}

/**
 * The memo inside what a bank wrote about a transfer ("MBVCB.123.cx k7m2-9qxd5 CT tu 0071…"), or null. Blanks, dashes
 * and small letters are read over, and O for 0, I and L for 1. A text that names two different memos names none:
 * whose money it is would be a guess.
 */
export function memoIn(description: string): string | null {
  const found = new Set(memosIn(description))
  const [memo] = found
  return memo && found.size === 1 ? memo : null
}

function memosIn(description: string): string[] {
  const text = description.normalize("NFKC").toUpperCase()
  return [...text.matchAll(CANDIDATE)].flatMap(({ index, 0: prefix }) => {
    const memo = PREFIX + charactersFrom(text.slice(index + prefix.length), DATA_LENGTH + 1)
    return isTransferMemo(memo) ? [memo] : []
  })
}

/** The next `count` letters and digits, noise left out. */
const charactersFrom = (text: string, count: number) =>
  text
    .slice(0, count * 4)
    .replace(NOISE, "")
    .slice(0, count)
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1")
