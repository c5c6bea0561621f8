import { checkLedger, differencesIn } from "../../src/ledger/check"
import { repairLedger } from "../../src/ledger/repair"
import type { Shop } from "./shop"

/** What the ledger, brought up to the rows, does not agree about: empty when every đồng is in its place. */
export async function ledgerDifferences(shop: Pick<Shop, "db" | "container">): Promise<string[]> {
  await repairLedger(shop.container)
  return differencesIn(await checkLedger(shop.db, 0))
}
