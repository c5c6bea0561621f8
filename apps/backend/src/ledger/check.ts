import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LEDGER_CHECKS, type LedgerCheck } from "./checks"

/** Two sums that should be one, in đồng. */
export interface Difference {
  /** Id of the order, parcel or transaction it is about; empty where there is none. */
  subject: string
  expected: number
  found: number
}

export interface CheckAnswer {
  check: LedgerCheck
  /** How many disagree; of them the first hundred. */
  count: number
  differences: Difference[]
}

const SHOWN = 100
/** What changed within this time may not be posted yet. */
const QUIET_SECONDS = 60

/**
 * Compares the ledger with itself, with Medusa's payments, captures and refunds, and with the parcels, and answers every
 * difference. `quietSeconds`: what is younger is left out.
 */
export async function checkLedger(sql: Knex, quietSeconds = QUIET_SECONDS): Promise<CheckAnswer[]> {
  const answers: CheckAnswer[] = []
  for (const check of Object.keys(LEDGER_CHECKS) as LedgerCheck[]) {
    const { rows } = await sql.raw<{ rows: Record<keyof Difference, string | null>[] }>(LEDGER_CHECKS[check], {
      quiet: quietSeconds,
    })
    answers.push({ check, count: rows.length, differences: rows.slice(0, SHOWN).map(toDifference) })
  }
  return answers
}

const toDifference = ({ subject, expected, found }: Record<keyof Difference, string | null>): Difference => ({
  subject: subject ?? "",
  expected: Number(expected),
  found: Number(found),
})

/** A line for each check that found something, for logs and tests. */
export const differencesIn = (answers: readonly CheckAnswer[]): string[] =>
  answers
    .filter(({ count }) => count > 0)
    .map(
      ({ check, count, differences }) =>
        `${check}: ${count} (${differences
          .slice(0, 5)
          .map(({ subject, expected, found }) => `${subject} ${expected} ≠ ${found}`)
          .join("; ")})`,
    )
