import type { Movement } from "../../modules/banking/transactions"

/** What came over the wire. */
export interface BankMessage {
  header(name: string): string | undefined
  /** The very bytes. */
  raw: Buffer
  /** The same, parsed. */
  body: unknown
  /** The machine's clock, milliseconds: signatures know no other. */
  nowMs: number
}

/** One sender of messages about money: how it proves itself, and what it says. */
export interface BankAdapter {
  /** Its secret in this installation; without one its address is not there. */
  secret(): string | undefined
  isProved(message: BankMessage, secret: string): boolean
  /** The money that came in; what went out is left out. @throws ZodError for what it never sends. */
  movements(body: unknown): Movement[]
}
