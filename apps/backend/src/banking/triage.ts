import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SETTING } from "../modules/setting"
import type SettingService from "../modules/setting/service"
import { transferAccount } from "../payment/account"

/** How far apart two tellers of the same movement may be; one of them may only know its day. */
const SAME_DAYS = 3

/** The first row of another teller about the very same movement: the bank's number and the amount are the same. */
const TELL_SAME = `
  update bank_transaction own set state = 'same', same_as = told.id, updated_at = now(),
    order_id = coalesce(own.order_id, told.order_id)
  from bank_transaction told
  where own.id = any(:ids) and own.state = 'new'
    and told.reference = own.reference and told.source <> own.source and told.state <> 'same'
    and told.amount = own.amount and told.currency = own.currency and told.deleted_at is null
    and (told.created_at, told.id) < (own.created_at, own.id)
    and abs(extract(epoch from told.happened_at - own.happened_at)) < :days * 86400`

const FIND_ORDER = `
  update bank_transaction own set order_id = request.order_id, updated_at = now()
  from payment_request request
  where own.id = any(:ids) and own.state = 'new' and own.order_id is null
    and request.memo = own.memo and request.deleted_at is null`

const QUEUE = `
  update bank_transaction set state = 'queued', updated_at = now(), problem = case
      when currency <> 'VND' then 'wrong_currency'
      when cast(:account as text) is not null and account_number is not null
        and upper(regexp_replace(account_number, '[^0-9A-Za-z]', '', 'g')) <> :account then 'wrong_account'
      when memo is null then 'no_memo' else 'unknown_memo' end
  where id = any(:ids) and state = 'new' and (order_id is null or currency <> 'VND'
    or (cast(:account as text) is not null and account_number is not null
      and upper(regexp_replace(account_number, '[^0-9A-Za-z]', '', 'g')) <> :account))`

/**
 * Sorts fresh movements, however many, in three statements: what was told before, what names no order of ours, is of
 * another currency or came to another account. What is left as new names an order. Safe to repeat.
 */
export async function triage(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { payment, demo } = await container.resolve<SettingService>(SETTING).get()
  const account = transferAccount(payment.transfer, demo)?.accountNumber.toUpperCase() ?? null
  for (const statement of [TELL_SAME, FIND_ORDER, QUEUE])
    await sql.raw(statement, { ids: [...ids], days: SAME_DAYS, account })
}
