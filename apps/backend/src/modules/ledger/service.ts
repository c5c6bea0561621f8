import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import * as balances from "./balances"
import LedgerAccount from "./models/ledger-account"
import { type NewTransaction, writeTransactions } from "./write"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Where every đồng is. Transactions are only ever added; balances are what their entries add up to. */
export default class LedgerService extends MedusaService({ LedgerAccount }) {
  private readonly sql: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.sql = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Writes transactions, each once by its cause; answers the ids of the new ones by cause. Refuses what does not balance. */
  post(transactions: readonly NewTransaction[]): Promise<Map<string, string>> {
    return this.sql.transaction((trx) => writeTransactions(trx, transactions))
  }

  /** How things stand with these producers, in đồng, by id. */
  balancesOf(producerIds: string[]): Promise<Map<string, balances.ProducerBalance>> {
    return balances.producerBalances(this.sql, producerIds)
  }

  /** Every account with its balance in đồng, in the order of the chart. */
  accounts(): Promise<balances.AccountBalance[]> {
    return balances.accountBalances(this.sql)
  }
}
