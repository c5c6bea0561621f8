import type { LedgerAccountFigures } from "@ocop/contract"
import { useQueryOf, useWords } from "../kit"
import { ledgerWords } from "./words"

export interface Chart {
  accounts: LedgerAccountFigures[]
  producers: { id: string; name: string }[]
}

/** The chart of accounts with balances, and what an account is called in the Admin's language. */
export function useChart() {
  const { locale } = useWords(ledgerWords)
  const query = useQueryOf<Chart>("/admin/ledger/accounts")
  const accountName = (account: LedgerAccountFigures) => (locale === "vi" ? account.nameVi : account.nameEn)
  const nameOf = (code: string): string => {
    const account = query.data?.accounts.find((one) => one.code === code)
    return account ? accountName(account) : code
  }
  const aboutOf = (account: LedgerAccountFigures) => (locale === "vi" ? account.aboutVi : account.aboutEn)
  return { query, data: query.data, nameOf, aboutOf }
}
