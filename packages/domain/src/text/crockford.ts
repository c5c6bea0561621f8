/**
 * Crockford's base 32: no I, L, O or U, so that a code can be read aloud and copied by hand.
 * The check character is computed in the field GF(32): it catches every single wrong character and every swap of two.
 */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
/** x⁵ + x² + 1, primitive over GF(2): its root has order 31, so positions up to 31 weigh differently. */
const POLYNOMIAL = 0b100101

/** `length` characters, five bits each, from the first bits of `bytes`. Refuses (RangeError) too few bytes. */
export function encodeCrockford(bytes: Uint8Array, length: number): string {
  if (bytes.length * 8 < length * 5)
    throw new RangeError(`${length} characters need ${Math.ceil((length * 5) / 8)} bytes`)
  return Array.from({ length }, (_, i) => ALPHABET.charAt(fiveBits(bytes, i * 5))).join("")
}

/** The text with its check character. */
export function withCheck(text: string): string {
  return text + ALPHABET.charAt(checkOf(text))
}

/** Whether the last character checks the ones before it. */
export function hasValidCheck(text: string): boolean {
  return text.length > 1 && withCheck(text.slice(0, -1)) === text
}

/** As people type it → as we write it: upper case, no blanks or hyphens, O is 0, I and L are 1. */
export function readCrockford(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}.]+/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1")
}

function fiveBits(bytes: Uint8Array, at: number): number {
  const index = at >> 3
  const pair = ((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0)
  return (pair >> (11 - (at & 7))) & 31
}

function checkOf(text: string): number {
  let check = 0
  for (const character of text) check = timesRoot(check ^ ALPHABET.indexOf(character))
  return check
}

function timesRoot(element: number): number {
  const shifted = element << 1
  return shifted & 32 ? shifted ^ POLYNOMIAL : shifted
}
