import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import * as files from "./files"
import BankFile from "./models/bank-file"
import BankRefund from "./models/bank-refund"
import BankTransaction from "./models/bank-transaction"
import { record } from "./record"
import * as transactions from "./transactions"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Moves are written in SQL under row locks; what only reads uses the generated methods. */
export default class BankingService extends MedusaService({ BankTransaction, BankFile, BankRefund }) {
  private readonly sql: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.sql = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Writes movements down, each once: answers those that nobody had told before. */
  record(movements: readonly transactions.Movement[]): Promise<transactions.TransactionRow[]> {
    return record(this.sql, movements)
  }

  /** What became of a movement by itself. One that was settled meanwhile stays as it is. */
  conclude(id: string, conclusion: transactions.Conclusion): Promise<void> {
    return transactions.conclude(this.sql, id, conclusion)
  }

  /**
   * The operator's decision about a movement in the queue.
   * @throws NOT_FOUND, CONFLICT when it is not in the queue (any more).
   */
  resolve(id: string, decision: transactions.Decision): Promise<void> {
    return transactions.resolve(this.sql, id, decision)
  }

  /** Money of this order that lies in the queue, oldest first. */
  openOf(orderId: string): Promise<transactions.TransactionRow[]> {
    return transactions.openOf(this.sql, orderId)
  }

  /** Of these movements, those that nobody looked at yet. */
  fresh(ids: readonly string[]): Promise<transactions.TransactionRow[]> {
    return transactions.fresh(this.sql, ids)
  }

  /** Ids of movements that nobody looked at since they were written: their process died, or had no time left. */
  unread(quietSeconds: number): Promise<string[]> {
    return transactions.unread(this.sql, quietSeconds)
  }

  /** Orders that a movement paid which still lies in the queue: its process died in between. */
  unsaid(quietSeconds: number): Promise<{ orderId: string }[]> {
    return transactions.unsaid(this.sql, quietSeconds)
  }

  /** What the operator sent back, with the bank's number of it. @throws NOT_FOUND, CONFLICT when it is sent already. */
  completeRefund(id: string, sent: { reference: string; note: string | null; by: string; at: Date }): Promise<void> {
    return transactions.completeRefund(this.sql, id, sent)
  }

  /** The uploaded file of these bytes, by their SHA-256; null when nobody uploaded it. */
  fileBy(sha256: string): Promise<string | null> {
    return files.fileBy(this.sql, sha256)
  }

  /** An uploaded file with its movements, in one transaction; answers the ids of those that nobody had told before. */
  recordFile(
    file: files.FileDraft,
    movements: readonly transactions.Movement[],
  ): Promise<{ id: string; fresh: string[] }> {
    return files.recordFile(this.sql, file, movements)
  }
}
