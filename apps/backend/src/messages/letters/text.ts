import type { Fact, Letter, ParcelBlock } from "./letter"
import { oneLine } from "./market"

export interface Envelope {
  /** Who is greeted, in one line. */
  hello: string
  /** Who writes and why, one line each. */
  footer: string[]
}

/** The letter as plain text, to be read as it is: what happened, the details, what to do, who writes. */
export function textOf(letter: Letter, { hello, footer }: Envelope): string {
  const blocks = [
    hello,
    letter.heading + (/[.?]$/.test(letter.heading) ? "" : "."),
    ...letter.paragraphs,
    lines(letter.facts),
    ...letter.parcels.map(parcelText),
    lines(letter.sums),
    ...letter.links.map(({ label, href }) => `${label}:\n${href}`),
    letter.action ? `${letter.action.label}:\n${letter.action.href}` : "",
    ...letter.afterword,
    ["-- ", ...footer].join("\n"),
  ]
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`
}

/** The letter for a phone: the news in one sentence, then the address to open. */
export function phoneTextOf(letter: Letter, marketName: string): string {
  const sentence = `${marketName}: ${oneLine(letter.short)}`
  return letter.action ? `${sentence}\n${letter.action.href}` : sentence
}

const lines = (facts: readonly Fact[]) => facts.map(([label, value]) => `${label}: ${oneLine(value)}`).join("\n")

function parcelText({ title, place, lines: goods, sums, note }: ParcelBlock): string {
  const indented = [...goods, ...sums].map(([label, value]) => `  ${oneLine(label)}: ${value}`)
  return [oneLine(title), place, ...indented, note ?? ""].filter((line) => line !== "").join("\n")
}
