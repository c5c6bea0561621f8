import type { SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService } from "@medusajs/framework/utils"
import { type EnqueuedTask, Meilisearch, type SearchResponse, type Task } from "meilisearch"
import { faultOf, noSuchIndex } from "./faults"
import { filterOf } from "./filters"
import { IDENTIFIER, planOf } from "./plan"
import { questionOf } from "./question"
import { namesOf, settingsOf, slipsIndexOf } from "./settings"

export interface MeilisearchOptions {
  /** Where the server answers, such as `http://127.0.0.1:7700`. */
  host: string
  /** A key that may do everything with indexes, documents, settings, tasks and stats. */
  apiKey?: string
  /** How long one request may take. */
  timeoutMs?: number
  /** How long a write may take until it is applied. */
  writeTimeoutMs?: number
}

const INDEXES_AT_MOST = 1_000

/**
 * Medusa's Search Module on Meilisearch. Its writes are tasks that the server applies later; each method here waits for
 * its own, so that what returned is in the index, and the outbox never takes a write for done that failed.
 */
export class MeilisearchProvider extends AbstractSearchProviderService {
  static override identifier = IDENTIFIER
  private readonly client: Meilisearch
  private readonly host: string
  private readonly writeTimeoutMs: number

  constructor(
    _dependencies: unknown,
    { host, apiKey, timeoutMs = 5_000, writeTimeoutMs = 30_000 }: MeilisearchOptions,
  ) {
    super()
    this.host = new URL(host).origin
    this.writeTimeoutMs = writeTimeoutMs
    this.client = new Meilisearch({ host, apiKey, timeout: timeoutMs })
  }

  /** Makes the index and its twin for slips, and sets how they rank. An index that is there already keeps its documents. */
  override async upsertIndex({ index }: { index: SearchTypes.ResolvedSearchIndexDefinition }) {
    const plan = planOf(index)
    return this.written(index.physical_name, async () => {
      const tasks: EnqueuedTask[] = []
      for (const name of namesOf(index.physical_name, plan)) {
        tasks.push(await this.client.createIndex(name, { primaryKey: plan.primaryKey }))
        const forgiving = name !== index.physical_name
        tasks.push(await this.client.index(name).updateSettings(settingsOf(plan, { forgiving })))
      }
      return tasks
    })
  }

  override async deleteIndex({ index }: { index: string }) {
    const names = [index, slipsIndexOf(index)]
    return this.written(index, () => inTurn(names, (name) => this.client.deleteIndex(name)), { mayBeGone: names })
  }

  /** The indexes with how many documents each holds; their twins for slips are not told of. */
  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const [{ results }, stats] = await this.asked(() =>
      Promise.all([this.client.getRawIndexes({ limit: INDEXES_AT_MOST }), this.client.getStats()]),
    )
    const names = new Set(results.map(({ uid }) => uid))
    const isTwin = (name: string) => [...names].some((other) => slipsIndexOf(other) === name)
    return results
      .filter(({ uid }) => !isTwin(uid))
      .map(({ uid, createdAt, updatedAt }) => ({
        name: uid,
        provider: IDENTIFIER,
        document_count: stats.indexes[uid]?.numberOfDocuments ?? 0,
        created_at: new Date(createdAt),
        updated_at: new Date(updatedAt),
      }))
  }

  /** Replaces or adds. @throws MedusaError not_found when the index is gone: Meilisearch would make a new, bare one. */
  override async upsertDocuments({
    index,
    definition,
    documents,
  }: Parameters<SearchTypes.ISearchProvider["upsertDocuments"]>[0]) {
    const plan = planOf(definition)
    await this.asked(() => this.client.index(index).getRawInfo())
    const { primaryKey } = plan
    return this.written(index, () =>
      inTurn(namesOf(index, plan), (name) => this.client.index(name).addDocuments(documents, { primaryKey })),
    )
  }

  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput) {
    const filter = filterOf(filters)
    if (filter === undefined) return { index, status: "succeeded" as const }
    return this.onBoth(index, (name) => this.client.index(name).deleteDocuments({ filter }))
  }

  override async clearIndex({ index }: { index: string }) {
    return this.onBoth(index, (name) => this.client.index(name).deleteAllDocuments())
  }

  override async search(input: SearchTypes.ProviderSearchQuery) {
    const [result] = await this.searchMany([input])
    return result as SearchTypes.SearchResult
  }

  /** All questions in one request. */
  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]) {
    const questions = inputs.map(questionOf)
    const queries = questions.flatMap((question) => question.queries)
    const { results } = await this.asked(() => this.client.multiSearch({ queries }))
    let at = 0
    return questions.map((question) => {
      const from = at
      at += question.queries.length
      return question.read(results.slice(from, at) as SearchResponse[])
    })
  }

  /** Until the server has applied a write. Our own methods have done so already. */
  async waitForTask(
    task: SearchTypes.SearchTask,
    options: { timeout_ms?: number } = {},
  ): Promise<SearchTypes.SearchTask> {
    if (!task.id) return task
    const timeout = options.timeout_ms ?? this.writeTimeoutMs
    const done = await this.asked(() => this.client.tasks.waitForTask(Number(task.id), { timeout, interval: 25 }))
    return { ...task, ...outcomeOf(done) }
  }

  /** The twin may not be there: definitions can forbid slips. */
  private onBoth(index: string, write: (name: string) => Promise<EnqueuedTask>) {
    const names = [index, slipsIndexOf(index)]
    return this.written(index, () => inTurn(names, write), { mayBeGone: [slipsIndexOf(index)] })
  }

  /** Hands tasks over in their order and waits for all of them; the first that failed is what is told. */
  private async written(
    index: string,
    write: () => Promise<EnqueuedTask[]>,
    { mayBeGone = [] }: { mayBeGone?: string[] } = {},
  ): Promise<SearchTypes.SearchTask> {
    const tasks = await this.asked(write)
    for (const { taskUid, indexUid } of tasks) {
      const task = await this.waitForTask({ id: String(taskUid), index, status: "enqueued" })
      const code = task.error?.code
      if (task.status !== "failed" || code === "index_already_exists") continue
      if (code !== "index_not_found") return task
      if (!mayBeGone.includes(indexUid ?? "")) throw noSuchIndex(index)
    }
    return {
      id: tasks
        .map(({ taskUid }) => taskUid)
        .at(-1)
        ?.toString(),
      index,
      status: "succeeded",
    }
  }

  private async asked<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    try {
      return await ask()
    } catch (error) {
      throw faultOf(error, this.host)
    }
  }
}

/** Tasks are applied in the order in which they were handed over. */
async function inTurn(names: string[], write: (name: string) => Promise<EnqueuedTask>): Promise<EnqueuedTask[]> {
  const tasks: EnqueuedTask[] = []
  for (const name of names) tasks.push(await write(name))
  return tasks
}

function outcomeOf({ status, error }: Task): Pick<SearchTypes.SearchTask, "status" | "error"> {
  if (status === "succeeded") return { status }
  return { status: "failed", error: { message: error?.message ?? `The task was ${status}`, code: error?.code } }
}
