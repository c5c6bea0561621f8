import type { Dossier } from "@ocop/contract"
import type { CaseCode } from "@ocop/domain"
import { CallFailed } from "../../api/call"

/** What somebody answered to one criterion, as the screen has it. */
export interface TypedAnswer {
  option: string | null
  case: CaseCode | null
  note: string
  shown: boolean
}
/** `saved`: everything is with the market. `offline`: kept on this device. `conflict`: another device answered otherwise. */
export type Saving = "saved" | "saving" | "offline" | "conflict" | "refused"

export interface QueueState {
  waiting: Readonly<Record<string, TypedAnswer>>
  saving: Saving
  /** The criterion that another device answered otherwise. */
  conflict: string | null
}

interface Ways {
  /** Sends one answer under a version; answers the dossier. */
  send(version: number, criterion: string, answer: TypedAnswer): Promise<Dossier>
  /** Reads the dossier anew. */
  read(): Promise<Dossier>
  /** What every page shows from now on. */
  take(dossier: Dossier): void
  /** Where answers wait that were not sent yet; throws in a private window at worst. */
  keep(waiting: QueueState["waiting"]): void
}

/**
 * Answers that save themselves one after the other. What could not be sent stays on the device and goes when the network
 * is back. When somebody else saved meanwhile, an answer to another criterion is sent again under the new version; one
 * to the same criterion is never overwritten: the person chooses.
 */
export class AnswerQueue {
  private state: QueueState
  private running = false
  private readonly listeners = new Set<() => void>()
  /** What the server had for a criterion when it was typed. */
  private readonly before = new Map<string, string | null>()

  constructor(
    private dossier: Dossier,
    private readonly ways: Ways,
    kept: QueueState["waiting"] = {},
  ) {
    this.state = { waiting: kept, saving: Object.keys(kept).length > 0 ? "offline" : "saved", conflict: null }
    for (const criterion of Object.keys(kept)) this.before.set(criterion, optionOf(dossier, criterion))
  }

  readonly read = (): QueueState => this.state
  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /**
   * Takes in the dossier as a page was given it, and answers the newest that is known: a page hears of a save a moment
   * later than this queue, and must not show an answer as open meanwhile.
   */
  follow(dossier: Dossier): Dossier {
    if (dossier.version >= this.dossier.version) this.dossier = dossier
    return this.dossier
  }

  /** Puts an answer in the queue; it is on the device before anything is sent. */
  put(criterion: string, answer: TypedAnswer): void {
    if (!this.before.has(criterion)) this.before.set(criterion, optionOf(this.dossier, criterion))
    this.change({ waiting: { ...this.state.waiting, [criterion]: answer }, saving: "saving" })
    this.ways.keep(this.state.waiting)
  }

  /** Sends what waits, one after the other. Called twice it runs once. */
  async flush(): Promise<void> {
    if (this.running || this.state.conflict) return
    this.running = true
    try {
      for (let next = this.next(); next; next = this.next()) await this.sendOne(...next)
      this.change({ saving: "saved" })
    } catch (error) {
      this.change({ saving: error instanceof CallFailed && error.status > 0 ? "refused" : "offline" })
      if (this.state.conflict) this.change({ saving: "conflict" })
    } finally {
      this.running = false
    }
  }

  /** After a conflict: one's own answer over the other's, or the other's. */
  settle(whose: "mine" | "theirs"): Promise<void> {
    const { conflict } = this.state
    if (conflict && whose === "theirs") this.drop(conflict)
    if (conflict) this.before.set(conflict, optionOf(this.dossier, conflict))
    this.change({ conflict: null })
    return this.flush()
  }

  private next(): [string, TypedAnswer] | undefined {
    return Object.entries(this.state.waiting)[0]
  }

  private async sendOne(criterion: string, answer: TypedAnswer): Promise<void> {
    this.change({ saving: "saving" })
    try {
      this.taken(await this.ways.send(this.dossier.version, criterion, answer))
      if (this.state.waiting[criterion] === answer) this.drop(criterion)
      else this.before.set(criterion, answer.option)
    } catch (error) {
      if (!(error instanceof CallFailed && error.status === 409 && error.code === "try_again")) throw error
      this.taken(await this.ways.read())
      const theirs = optionOf(this.dossier, criterion)
      if (theirs === this.before.get(criterion) || theirs === answer.option) return
      this.change({ conflict: criterion })
      throw error
    }
  }

  private taken(dossier: Dossier): void {
    this.dossier = dossier
    this.ways.take(dossier)
  }

  private drop(criterion: string): void {
    const { [criterion]: _, ...waiting } = this.state.waiting
    this.before.delete(criterion)
    this.change({ waiting })
    this.ways.keep(waiting)
  }

  private change(part: Partial<QueueState>): void {
    this.state = { ...this.state, ...part }
    for (const listener of this.listeners) listener()
  }
}

const optionOf = ({ answers }: Dossier, criterion: string): string | null => answers.options[criterion] ?? null
