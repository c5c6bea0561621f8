import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { type LedgerEntry, postingsForPayoutConfirmed, postingsForPayoutFailed } from "@ocop/domain"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import { postTransactions } from "../ledger/post"

interface PayoutRow {
  id: string
  producer_id: string
  amount: string
  state: "made" | "confirmed" | "failed"
}

/** The bank has paid: `reference` is its number of the transfer. @throws NOT_FOUND; not_allowed_now unless it waits. */
export const confirmPayout = (
  container: MedusaContainer,
  { id, reference, actor }: { id: string; reference: string; actor: string },
): Promise<void> =>
  settle(container, id, actor, {
    from: ["made"],
    change: { state: "confirmed", reference },
    entriesOf: (producerId, amount) => postingsForPayoutConfirmed(producerId, amount),
  })

/**
 * The bank could not pay, or sent the money back later: the amount is due again and goes into the next run.
 * @throws NOT_FOUND; not_allowed_now when it has failed already.
 */
export const failPayout = (
  container: MedusaContainer,
  { id, reason, actor }: { id: string; reason: string; actor: string },
): Promise<void> =>
  settle(container, id, actor, {
    from: ["made", "confirmed"],
    change: { state: "failed", reason },
    entriesOf: (producerId, amount, was) => [
      ...(was === "confirmed" ? postingsForPayoutConfirmed(producerId, amount).map(turned) : []),
      ...postingsForPayoutFailed(producerId, amount),
    ],
  })

const turned = (entry: LedgerEntry): LedgerEntry => ({ ...entry, amount: -entry.amount })

interface Settlement {
  from: readonly PayoutRow["state"][]
  change: { state: "confirmed"; reference: string } | { state: "failed"; reason: string }
  entriesOf(producerId: string, amount: number, was: PayoutRow["state"]): LedgerEntry[]
}

async function settle(
  container: MedusaContainer,
  id: string,
  actor: string,
  { from, change, entriesOf }: Settlement,
): Promise<void> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const at = await container.resolve("clock").now()
  await sql.transaction(async (trx) => {
    const row = await trx("payout").where({ id, deleted_at: null }).forUpdate().first<PayoutRow | undefined>()
    if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Payout ${id} was not found`)
    if (!from.includes(row.state)) throw new Refusal("not_allowed_now", `Payout ${id} is ${row.state}`)
    await trx("payout")
      .where({ id })
      .update({ ...change, settled_at: at, settled_by: actor, updated_at: trx.fn.now() })
    await postTransactions(trx, [
      {
        cause: `payout_${change.state}:${id}`,
        kind: `payout_${change.state}`,
        at,
        entries: entriesOf(row.producer_id, Number(row.amount), row.state),
        producerId: row.producer_id,
        payoutId: id,
        actor,
      },
    ])
    await audit(trx, {
      actor,
      forShop: row.producer_id,
      act: `payout.${change.state}`,
      subject: `payout:${id}`,
      before: { state: row.state },
      after: { ...change },
    })
  })
}
