import { foldVietnamese } from "../text/fold-vietnamese"

const LONGEST_NAME = 60
/** What banks write in the name of an account: capitals and digits without marks, and these few signs. */
const OTHERS = /[^A-Z0-9 .,&()/-]+/g
const NUMBER = /^[0-9A-Z]{4,19}$/
const SHOWN = 4

/** A holder's name as banks write it: "Hợp tác xã  Định An" → "HOP TAC XA DINH AN". Empty when nothing of it can be written. */
export function accountName(typed: string): string {
  return foldVietnamese(typed)
    .toUpperCase()
    .replace(OTHERS, " ")
    .replace(/ +/g, " ")
    .trim()
    .slice(0, LONGEST_NAME)
    .trim()
}

/** An account's number without the blanks, dots and hyphens that people put in; null when it cannot be one (NAPAS: 4–19 characters). */
export function accountNumber(typed: string): string | null {
  const compact = typed
    .normalize("NFKC")
    .replace(/[\s.\p{Pd}]+/gu, "")
    .toUpperCase()
  return NUMBER.test(compact) ? compact : null
}

/** For whoever need not know it: only the last four characters, "•••• 6789"; of a very short number the last two. */
export function maskAccount(number: string): string {
  return `•••• ${number.slice(number.length > SHOWN * 2 ? -SHOWN : -2)}`
}
