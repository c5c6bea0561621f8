import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import * as accounts from "./bank-accounts"
import * as closings from "./closings"
import Producer from "./models/producer"
import ProducerBankAccount from "./models/producer-bank-account"
import ProducerClosing from "./models/producer-closing"
import ProducerPaper from "./models/producer-paper"
import * as papers from "./papers"
import * as shops from "./shops"
import * as standing from "./standing"

export type ProducerRow = InferTypeOf<typeof Producer>

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Who makes what is sold here, and whether they may sell. */
export default class ProducerService extends MedusaService({
  Producer,
  ProducerBankAccount,
  ProducerClosing,
  ProducerPaper,
}) {
  private readonly sql: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.sql = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /**
   * Lets a producer sell. One that a list only recorded, one that was submitted, and one whose approval was sample data
   * become approved for real; what a shop claims of the list is taken over, once.
   * @throws NOT_FOUND, NOT_ALLOWED when it is approved already, suspended, still being filled in, or its claim is taken.
   */
  approve(id: string, at: Date): Promise<standing.Moved> {
    return standing.approve(this.sql, id, at)
  }

  /** The owner asks the operator to look at the papers. @throws NOT_FOUND, NOT_ALLOWED unless it is being filled in. */
  submit(id: string, at: Date): Promise<standing.Moved> {
    return standing.move(this.sql, id, "submit", { submitted_at: at })
  }

  /** The owner takes the papers back. @throws NOT_FOUND, NOT_ALLOWED unless it is submitted. */
  withdraw(id: string): Promise<standing.Moved> {
    return standing.move(this.sql, id, "withdraw", { submitted_at: null })
  }

  /** The operator says what is missing. @throws NOT_FOUND, NOT_ALLOWED unless it is submitted. */
  askForMore(id: string, text: string): Promise<standing.Moved> {
    return standing.move(this.sql, id, "ask_for_more", { wanted: text })
  }

  /** Stops a producer's sales for a reason; its orders go on. @throws NOT_FOUND, NOT_ALLOWED unless it is approved. */
  suspend(id: string, reason: string): Promise<standing.Moved> {
    return standing.move(this.sql, id, "suspend", { suspended_reason: reason })
  }

  /** Lets a suspended producer sell again. @throws NOT_FOUND, NOT_ALLOWED unless it is suspended. */
  reopen(id: string): Promise<standing.Moved> {
    return standing.move(this.sql, id, "reopen", {})
  }

  /** Undo of the acts above. */
  restore(moved: standing.Moved): Promise<void> {
    return standing.restore(this.sql, moved)
  }

  /** Begins a shop that only its members see; answers its id. */
  draft(shop: shops.ShopDraft): Promise<string> {
    return shops.draft(this.sql, shop)
  }

  /** Undo of `draft`. */
  undraft(id: string): Promise<void> {
    return shops.undraft(this.sql, id)
  }

  /**
   * Writes facts of a shop; a new name waits for the operator once who it is is closed. Answers what was written, before
   * and after. @throws NOT_FOUND, NOT_ALLOWED for identity that is closed.
   */
  change(id: string, facts: shops.ShopChange, at: Date): Promise<shops.Changed> {
    return shops.change(this.sql, id, facts, at)
  }

  /** The operator decides on a wanted name. @throws NOT_FOUND, NOT_ALLOWED when another is wanted by now, or none. */
  decideName(id: string, decision: shops.NameDecision): Promise<shops.Changed> {
    return shops.decideName(this.sql, id, decision)
  }

  /** Undo of `change` and `decideName`. */
  async changeBack(id: string, before: shops.Stored): Promise<void> {
    await shops.changeBack(this.sql, id, before)
  }

  /** Keeps a paper whose file is there; answers its id. @throws NOT_FOUND, NOT_ALLOWED beyond `most`. */
  addPaper(paper: papers.PaperDraft, most: number): Promise<string> {
    return papers.addPaper(this.sql, paper, most)
  }

  /** Undo of `addPaper`. */
  unaddPaper(id: string): Promise<void> {
    return papers.unaddPaper(this.sql, id)
  }

  /** Takes a paper out; answers its file's id. @throws NOT_FOUND, NOT_ALLOWED unless it is being filled in. */
  removePaper(producerId: string, id: string): Promise<string> {
    return papers.removePaper(this.sql, producerId, id)
  }

  /** Undo of `removePaper`. */
  putPaperBack(id: string): Promise<void> {
    return papers.putPaperBack(this.sql, id)
  }

  /** The file of a shop's paper. @throws NOT_FOUND, the same for a paper of another shop. */
  paperFile(producerId: string, id: string): Promise<papers.PaperFile> {
    return papers.paperFile(this.sql, producerId, id)
  }

  /** Replaces where the money goes; answers the account before. Null takes it away. @throws NOT_FOUND. */
  swapBankAccount(producerId: string, account: accounts.BankAccount | null): Promise<accounts.BankAccount | null> {
    return accounts.swapBankAccount(this.sql, producerId, account)
  }

  /** Announces days without sales; answers the closing's id. @throws NOT_FOUND, NOT_ALLOWED beyond twelve to come. */
  announceClosing(closing: closings.ClosingDraft, today: string): Promise<string> {
    return closings.announceClosing(this.sql, closing, today)
  }

  /** Undo of `announceClosing`. */
  unannounceClosing(id: string): Promise<void> {
    return closings.unannounceClosing(this.sql, id)
  }

  /** Takes a closing back; answers what it said. @throws NOT_FOUND, NOT_ALLOWED for one of the operator's. */
  cancelClosing(producerId: string, id: string, by: string): Promise<closings.ClosingDraft> {
    return closings.cancelClosing(this.sql, producerId, id, by)
  }

  /** Undo of `cancelClosing`. */
  putClosingBack(id: string): Promise<void> {
    return closings.putClosingBack(this.sql, id)
  }
}
