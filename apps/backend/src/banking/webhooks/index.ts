import type { BankAdapter } from "./adapter"
import { casso } from "./casso"
import { own } from "./own"
import { sepay } from "./sepay"

/** Everyone who may tell us of money, by the last part of the address /hooks/bank/:source. */
const ADAPTERS = new Map<string, BankAdapter>([
  ["own", own],
  ["sepay", sepay],
  ["casso", casso],
])

/** A sender that this installation has a secret for; nothing else has an address here. */
export function senderOf(source: string): { adapter: BankAdapter; secret: string } | null {
  const adapter = ADAPTERS.get(source)
  const secret = adapter?.secret()
  return adapter && secret ? { adapter, secret } : null
}
