import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Payout, PayoutRun } from "@ocop/contract"
import { bankOf, maskAccount } from "@ocop/domain"

interface Row extends Omit<Payout, "shop" | "account" | "madeAt" | "settledAt"> {
  shopId: string
  shopName: string
  bankBin: string
  accountNumber: string
  accountName: string
  madeAt: Date
  settledAt: Date | null
  count: string
}

const PAYOUTS = `
  select y.id, r.number as run, y.number, y.producer_id as "shopId", p.name as "shopName", y.amount::float8 as amount,
    y.debt::float8 as debt, r.through, y.state, y.bank_bin as "bankBin", y.account_number as "accountNumber",
    y.account_name as "accountName", y.memo, y.reference, y.reason, r.made_at as "madeAt", y.settled_at as "settledAt",
    count(*) over () as count
  from payout y join payout_run r on r.id = y.payout_run_id join producer p on p.id = y.producer_id
  where y.deleted_at is null`

export interface PayoutsAsked {
  producerId?: string
  runId?: string
  id?: string
  limit: number
  offset: number
}

/** Payouts of a shop, of a run, or one; the newest run first, in the run's order. Account numbers are masked unless told. */
export async function readPayouts(
  sql: Knex,
  { producerId, runId, id, limit, offset }: PayoutsAsked,
  { whole = false } = {},
): Promise<{ payouts: Payout[]; count: number }> {
  const wanted = [
    producerId === undefined ? "" : "and y.producer_id = :producerId",
    runId === undefined ? "" : "and y.payout_run_id = :runId",
    id === undefined ? "" : "and y.id = :id",
  ].join(" ")
  const { rows } = await sql.raw<{ rows: Row[] }>(
    `${PAYOUTS} ${wanted} order by r.number desc, y.number limit :limit offset :offset`,
    { producerId: producerId ?? "", runId: runId ?? "", id: id ?? "", limit, offset },
  )
  return { payouts: rows.map((row) => payoutOf(row, whole)), count: Number(rows[0]?.count ?? 0) }
}

function payoutOf(
  { shopId, shopName, bankBin, accountNumber, accountName, count: _, ...row }: Row,
  whole: boolean,
): Payout {
  return {
    ...row,
    shop: { id: shopId, name: shopName },
    account: {
      bankName: bankOf(bankBin)?.name ?? bankBin,
      number: whole ? accountNumber : maskAccount(accountNumber),
      name: accountName,
    },
    madeAt: row.madeAt.toISOString(),
    settledAt: row.settledAt?.toISOString() ?? null,
  }
}

interface RunRow extends Omit<PayoutRun, "states" | "madeAt"> {
  madeAt: Date
  made: number
  confirmed: number
  failed: number
  count: string
}

const RUNS = `
  select r.id, r.number, r.through, r.made_at as "madeAt", coalesce(u.first_name, u.email, r.made_by) as by,
    y.payouts, y.total, y.made, y.confirmed, y.failed, count(*) over () as count
  from payout_run r
  left join "user" u on 'user:' || u.id = r.made_by
  cross join lateral (
    select count(*)::int as payouts, coalesce(sum(amount), 0)::float8 as total,
      (count(*) filter (where state = 'made'))::int as made, (count(*) filter (where state = 'confirmed'))::int as confirmed,
      (count(*) filter (where state = 'failed'))::int as failed
    from payout where payout_run_id = r.id and deleted_at is null) y
  where r.deleted_at is null`

/** Runs, the newest first; or the one with this id. */
export async function readRuns(
  sql: Knex,
  { id, limit, offset }: { id?: string; limit: number; offset: number },
): Promise<{ payoutRuns: PayoutRun[]; count: number }> {
  const { rows } = await sql.raw<{ rows: RunRow[] }>(
    `${RUNS} ${id === undefined ? "" : "and r.id = :id"} order by r.number desc limit :limit offset :offset`,
    { id: id ?? "", limit, offset },
  )
  return {
    payoutRuns: rows.map(({ made, confirmed, failed, count: _, madeAt, ...run }) => ({
      ...run,
      madeAt: madeAt.toISOString(),
      states: { made, confirmed, failed },
    })),
    count: Number(rows[0]?.count ?? 0),
  }
}
