import type { SetBankAccount } from "@ocop/contract"
import { accountName, accountNumber, bankOf } from "@ocop/domain"
import { Refusal } from "../http/problem"
import type { BankAccount } from "../modules/producer/bank-accounts"

/** An account as banks write it. @throws Refusal invalid_fields by field. */
export function readBankAccount(typed: SetBankAccount): BankAccount {
  const number = accountNumber(typed.accountNumber)
  const name = accountName(typed.accountName)
  const fields = {
    ...(!bankOf(typed.bankBin) && { bankBin: "unknown" }),
    ...(!number && { accountNumber: "not_a_number" }),
    ...(name.length < 2 && { accountName: "not_a_name" }),
  }
  if (!number || Object.keys(fields).length > 0)
    throw new Refusal("invalid_fields", `These fields are wrong: ${Object.keys(fields).join(", ")}`, fields)
  return { bank_bin: typed.bankBin, account_number: number, account_name: name }
}
