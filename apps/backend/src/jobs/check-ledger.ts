import type { MedusaContainer } from "@medusajs/framework/types"
import { tellOperatorOfDifferences } from "../ledger/tell-operator"

/** Daily, before anybody works: every way in which the books could disagree is looked at, and the operator told. */
export default async function checkLedgerDaily(container: MedusaContainer): Promise<void> {
  await tellOperatorOfDifferences(container)
}

export const config = { name: "check-ledger", schedule: "7 5 * * *" }
