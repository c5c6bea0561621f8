/** One message on its way out, with its secrets in place. */
export interface Outgoing {
  /** Stays the same over every attempt, so that whoever gets it twice can know. */
  id: string
  to: string
  subject: string
  text: string
  html: string | null
  locale: "vi" | "en"
  /** Whose name it goes out in. */
  marketName: string
  /** The number people read out; null for what speaks of no order. */
  orderNumber: string | null
  /** Where the person looks next; null where there is nothing to open. */
  link: string | null
  /** The one-time code inside, where there is one. */
  code: string | null
}

/** How it left, and what the other side calls it. */
export interface Departure {
  via: string
  reference: string | null
}

/** A way out. `send` throws AddressRefused when trying again helps nothing, and anything else when it may help later. */
export interface Channel {
  send(message: Outgoing): Promise<Departure>
}

/** The other side says that this address takes no message, or not this one: final. */
export class AddressRefused extends Error {}
