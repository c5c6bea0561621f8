/** Line ends and tabs are text; other control characters are not, and PostgreSQL cannot hold NUL. */
const CONTROLS = /[^\P{Cc}\t\n\r]|\p{Cs}/gu
/** What nobody sees and what turns the text around it: a name of these alone would be empty, a price could be read backwards. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Text as people typed it: composed (NFC), without control characters, halves of characters and invisible marks. */
export const plainText = (text: string): string => text.replace(CONTROLS, "").replace(INVISIBLE, "").normalize("NFC")

/** No body of ours is deeper; without an end, brackets in brackets would fill the stack. */
const DEEPEST = 8

/** The same value with every text in it plain, also the names of its fields; null for what lies too deep. */
export function plainTexts(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return plainText(value)
  if (typeof value !== "object" || value === null) return value
  if (depth === DEEPEST) return null
  if (Array.isArray(value)) return value.map((part) => plainTexts(part, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [plainText(name), plainTexts(part, depth + 1)] as const),
  )
}
