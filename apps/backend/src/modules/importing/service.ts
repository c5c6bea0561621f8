import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import * as codes from "./codes"
import GoodsCode from "./models/goods-code"
import ImportItem from "./models/import-item"
import ImportRun from "./models/import-run"
import * as progress from "./progress"
import * as runs from "./runs"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Lists of goods that were uploaded, how far each has been taken, and the codes that makers give their goods. */
export default class ImportingService extends MedusaService({ ImportRun, ImportItem, GoodsCode }) {
  private readonly sql: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.sql = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Writes a list down as it was read; nothing of it is taken. Answers its id. @throws Refusal not_allowed_now beyond `limit`. */
  record(draft: runs.RunDraft, limit?: runs.RunLimit): Promise<string> {
    return runs.record(this.sql, draft, limit)
  }

  /** Lets a list be taken in the background. @throws NOT_FOUND; Refusal not_allowed_now. */
  accept(which: runs.Which, how: Parameters<typeof runs.accept>[2]): Promise<void> {
    return runs.accept(this.sql, which, how)
  }

  /** Leaves a list, or stops it where it is. @throws NOT_FOUND; Refusal not_allowed_now. */
  cancel(which: runs.Which, at: Date): Promise<void> {
    return runs.cancel(this.sql, which, at)
  }

  /** Does work on one running list that no other process works on; false when there is none. */
  withOneRunning(work: (run: progress.RunningImport) => Promise<void>): Promise<boolean> {
    return progress.withOneRunning(this.sql, work)
  }

  /** The next products of a running list; none when it is over or was stopped. */
  nextItems(runId: string, limit: number): Promise<progress.WaitingItem[]> {
    return progress.nextItems(this.sql, runId, limit)
  }

  /** What became of a product. Answers whether its list still runs. */
  settle(runId: string, item: progress.WaitingItem, outcome: progress.Outcome): Promise<boolean> {
    return progress.settle(this.sql, runId, item, outcome)
  }

  /** Ends a list of which nothing is left to do. */
  finish(runId: string, at: Date): Promise<void> {
    return progress.finish(this.sql, runId, at)
  }

  /** The codes of these makers, and what they name now. */
  codesOf(producerIds: readonly string[]): Promise<codes.KnownCode[]> {
    return codes.codesOf(this.sql, producerIds)
  }

  /** Lets a code of a maker name a product, or a draft, from now on. */
  keepCode(producerId: string, code: string, of: codes.Named): Promise<void> {
    return codes.keepCode(this.sql, producerId, code, of)
  }
}
