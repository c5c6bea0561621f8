import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BANKING } from "../modules/banking"
import type BankingService from "../modules/banking/service"
import type { Conclusion, TransactionRow } from "../modules/banking/transactions"
import { MARKETPLACE } from "../modules/marketplace"
import type MarketplaceService from "../modules/marketplace/service"
import { SETTING } from "../modules/setting"
import type SettingService from "../modules/setting/service"
import { transferAccount } from "../payment/account"
import { offer } from "./offer"

/** One at a time for each order: several transfers may only together be what was asked for. */
export const moneyOf = (orderId: string) => `money:${orderId}`

/** Finds the order that a movement pays, by its memo and amount; what does not fit waits in the queue with its reason. */
export async function matchTransaction(container: MedusaContainer, transaction: TransactionRow): Promise<void> {
  const banking = container.resolve<BankingService>(BANKING)
  const orderId = await orderOf(container, transaction)
  const told = await toldBefore(container, transaction)
  if (told) return banking.conclude(transaction.id, { state: "same", sameAs: told, orderId })
  const problem = await problemOf(container, transaction, orderId)
  if (problem || !orderId)
    return banking.conclude(transaction.id, { state: "queued", orderId, ...(problem && { problem }) })
  await container
    .resolve<ILockingModule>(Modules.LOCKING)
    .execute(moneyOf(orderId), () => offer(container, transaction, orderId))
}

async function orderOf(container: MedusaContainer, { memo, order_id }: TransactionRow): Promise<string | null> {
  if (order_id || !memo) return order_id
  const [request] = await container
    .resolve<MarketplaceService>(MARKETPLACE)
    .listPaymentRequests({ memo }, { select: ["order_id"] })
  return request?.order_id ?? null
}

async function problemOf(
  container: MedusaContainer,
  { currency, account_number, memo }: TransactionRow,
  orderId: string | null,
): Promise<Conclusion["problem"] | null> {
  if (currency !== "VND") return "wrong_currency"
  const { payment, demo } = await container.resolve<SettingService>(SETTING).get()
  const ours = transferAccount(payment.transfer, demo)?.accountNumber
  if (account_number && ours && plain(account_number) !== plain(ours)) return "wrong_account"
  if (orderId) return null
  return memo ? "unknown_memo" : "no_memo"
}

/** Banks write account numbers with blanks, dots and small letters. */
const plain = (account: string) => account.replace(/[^0-9A-Za-z]/g, "").toUpperCase()

/** How far two tellers of the same movement may be apart; one of them may only know its day. */
const SAME_DAYS = 3

const TOLD_BEFORE = `
  select told.id from bank_transaction own
  join bank_transaction told on told.reference = own.reference and told.source <> own.source
    and told.amount = own.amount and told.currency = own.currency and told.deleted_at is null
  where own.id = :id and told.state <> 'same' and (told.created_at, told.id) < (own.created_at, own.id)
    and abs(extract(epoch from told.happened_at - own.happened_at)) < :days * 86400
  order by told.created_at, told.id limit 1`

/** The first row of another teller about the very same movement: the bank's number and the amount are the same. */
async function toldBefore(container: MedusaContainer, { id }: TransactionRow): Promise<string | null> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { id: string }[] }>(TOLD_BEFORE, { id, days: SAME_DAYS })
  return rows[0]?.id ?? null
}
