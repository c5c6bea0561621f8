import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { lock } from "./standing"

export interface BankAccount {
  bank_bin: string
  account_number: string
  account_name: string
}

/** Puts an account in place of the one before, which it answers (null: the first). @throws NOT_FOUND. */
export function swapBankAccount(
  sql: Knex,
  producerId: string,
  account: BankAccount | null,
): Promise<BankAccount | null> {
  return sql.transaction(async (trx) => {
    await lock(trx, producerId)
    const rows = trx("producer_bank_account").where({ producer_id: producerId, deleted_at: null })
    const before = await rows.clone().first("bank_bin", "account_number", "account_name")
    if (!account) await rows.delete()
    else if (before) await rows.update({ ...account, updated_at: trx.fn.now() })
    else
      await trx("producer_bank_account").insert({
        id: generateEntityId("", "pbank"),
        producer_id: producerId,
        ...account,
      })
    return before ?? null
  })
}
