/** What a message says, before it is a mail or a text: plain words only, every renderer escapes by itself. */
export interface Letter {
  subject: string
  heading: string
  paragraphs: string[]
  /** Names and values under each other, such as an account to pay to. */
  facts: Fact[]
  parcels: ParcelBlock[]
  sums: Fact[]
  /** The one thing to do next. */
  action: Link | null
  /** Other pages that help, such as a carrier's. */
  links: Link[]
  afterword: string[]
  /** The whole news in one sentence, for a phone. */
  short: string
}

export type Fact = readonly [label: string, value: string]
export interface Link {
  label: string
  href: string
}
export interface ParcelBlock {
  title: string
  place: string
  lines: Fact[]
  sums: Fact[]
  note: string | null
}

/** Stands where the key to the order is written while sending: the log holds no key. */
export const ORDER_LINK = "https://order-link.invalid/"
/** Stands where a one-time code or a reset link is written while sending. */
export const SECRET = "https://secret.invalid/"

/** A letter from what it says; what it leaves out is empty. */
export const letter = (
  said: Pick<Letter, "subject" | "heading" | "paragraphs" | "short"> & Partial<Letter>,
): Letter => ({ facts: [], parcels: [], sums: [], action: null, links: [], afterword: [], ...said })
