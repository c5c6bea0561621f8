import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { type IsoDate, type PayoutSum, payoutMemo, postingsForPayoutMade, todayInVietnam } from "@ocop/domain"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import { postTransactions } from "../ledger/post"
import { type DuePayout, duePayouts, type PayoutAccount, UNCOVERED } from "./due"

export interface RunOrder {
  /** Pays what became payable up to and with this day. */
  through: IsoDate
  /** Producers who are left for a later run. */
  except: readonly string[]
  /** What the whole run came to when somebody looked at it, in đồng. */
  expected: number
  /** user:<id> */
  actor: string
}

type Payable = DuePayout & { sum: PayoutSum; account: PayoutAccount }
const isPayable = (due: DuePayout): due is Payable => due.sum !== null && due.account !== null && !due.isNewAccount

/**
 * Makes a run: one payout for everybody who has an account and enough due, with its entries in the ledger, all of it in
 * one transaction. Two at once follow each other, and the second finds what the first left. Answers the run's id.
 * @throws Refusal total_changed when it would come to another sum than was looked at, not_allowed_now when nobody has
 * anything due, invalid_fields for a day to come.
 */
export async function makeRun(container: MedusaContainer, order: RunOrder): Promise<string> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { money } = await container.resolve("setting").get()
  const at = await container.resolve("clock").now()
  if (order.through > todayInVietnam(at))
    throw new Refusal("invalid_fields", "That day is to come", { through: "future" })
  return sql.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('payout', 0))")
    const left = new Set(order.except)
    const due = (await duePayouts(trx, order.through, money)).filter(isPayable)
    const paid = due.filter(({ producerId }) => !left.has(producerId))
    if (paid.length === 0) throw new Refusal("not_allowed_now", "Nobody has anything to be paid")
    const total = paid.reduce((all, { sum }) => all + sum.amount, 0)
    if (total !== order.expected) throw new Refusal("total_changed", `The run comes to ${total} đồng now`)
    const run = await addRun(trx, order, at)
    for (const [index, one] of paid.entries()) await pay(trx, { run, number: index + 1, one, order, at })
    await audit(trx, {
      actor: order.actor,
      forShop: null,
      act: "payout_run.made",
      subject: `payout_run:${run.id}`,
      after: { number: run.number, through: order.through, payouts: paid.length, total },
    })
    return run.id
  })
}

interface Run {
  id: string
  number: number
}

async function addRun(trx: Knex.Transaction, { through, actor }: RunOrder, at: Date): Promise<Run> {
  const last = await trx("payout_run").max("number as number").first<{ number: number | null }>()
  const run = { id: generateEntityId("", "prun"), number: (last?.number ?? 0) + 1 }
  await trx("payout_run").insert({ ...run, through, made_at: at, made_by: actor })
  return run
}

interface Payment {
  run: Run
  number: number
  one: Payable
  order: RunOrder
  at: Date
}

async function pay(trx: Knex.Transaction, { run, number, one, order, at }: Payment): Promise<void> {
  const { producerId, sum, account } = one
  const id = generateEntityId("", "payout")
  await trx("payout").insert({
    id,
    payout_run_id: run.id,
    producer_id: producerId,
    number,
    amount: sum.amount,
    debt: sum.debt,
    bank_bin: account.bankBin,
    account_number: account.accountNumber,
    account_name: account.accountName,
    memo: payoutMemo(run.number, number),
  })
  await trx.raw(
    `insert into payout_entry (ledger_entry_id, payout_id)
    select id, :id from (${UNCOVERED}) open where producer_id = :producerId`,
    { id, producerId, through: order.through },
  )
  const written = await postTransactions(trx, [
    {
      cause: `payout_made:${id}`,
      kind: "payout_made",
      at,
      entries: postingsForPayoutMade(producerId, sum.payable, sum.debt),
      producerId,
      payoutId: id,
      actor: order.actor,
    },
  ])
  await trx.raw(
    `insert into payout_entry (ledger_entry_id, payout_id)
    select id, :id from ledger_entry
    where transaction_id = :transaction and account in ('producer_payable', 'producer_debt')`,
    { id, transaction: written.get(`payout_made:${id}`) ?? null },
  )
}
