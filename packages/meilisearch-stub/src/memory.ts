import { type Document, filterOf } from "./filter"
import { bad, noIndex, Refused } from "./refused"
import { DEFAULTS, type Settings } from "./settings"

interface Index {
  uid: string
  primaryKey: string | null
  documents: Map<string, Document>
  settings: Settings
  createdAt: string
  updatedAt: string
}

export interface Task {
  uid: number
  indexUid: string
  type: string
  status: "enqueued" | "processing" | "succeeded" | "failed"
  error: object | null
  enqueuedAt: string
}

/** What the stub remembers: indexes, and tasks that are applied one after the other, a while after they were taken. */
export class Memory {
  readonly indexes = new Map<string, Index>()
  readonly tasks: Task[] = []
  private queue = Promise.resolve()

  constructor(private readonly applyAfterMs: number) {}

  find(uid: string): Index {
    const index = this.indexes.get(uid)
    if (!index) throw noIndex(uid)
    return index
  }

  create(uid: string, primaryKey: string | null): Task {
    return this.later(uid, "indexCreation", () => {
      if (this.indexes.has(uid)) throw bad("index_already_exists", `Index \`${uid}\` already exists.`)
      this.make(uid, primaryKey)
    })
  }

  drop(uid: string): Task {
    return this.later(uid, "indexDeletion", () => {
      this.find(uid)
      this.indexes.delete(uid)
    })
  }

  set(uid: string, settings: Partial<Settings>): Task {
    return this.later(uid, "settingsUpdate", () => {
      const index = this.indexes.get(uid) ?? this.make(uid, null)
      index.settings = { ...index.settings, ...settings }
    })
  }

  /** Like Meilisearch it makes an index that is not there, without any settings. */
  write(uid: string, documents: Document[], primaryKey: string | null): Task {
    return this.later(uid, "documentAdditionOrUpdate", () => {
      const index = this.indexes.get(uid) ?? this.make(uid, primaryKey)
      const key = index.primaryKey ?? primaryKey ?? "id"
      for (const document of documents) {
        const id = document[key]
        if (id === undefined) throw bad("missing_document_id", `Document doesn't have a \`${key}\` attribute`)
        if (!/^[\w-]{1,511}$/.test(String(id)))
          throw bad("invalid_document_id", `Document identifier \`${String(id)}\` is invalid.`)
        index.documents.set(String(id), document)
      }
    })
  }

  delete(uid: string, isGone: string | string[] | "everything"): Task {
    return this.later(uid, "documentDeletion", () => {
      const { documents, settings } = this.find(uid)
      if (isGone === "everything") return documents.clear()
      const test = Array.isArray(isGone) ? undefined : filterOf(isGone, settings.filterableAttributes)
      for (const [id, document] of documents) if (test ? test(document) : isGone.includes(id)) documents.delete(id)
    })
  }

  private make(uid: string, primaryKey: string | null): Index {
    const now = new Date().toISOString()
    const index = { uid, primaryKey, documents: new Map(), settings: DEFAULTS, createdAt: now, updatedAt: now }
    this.indexes.set(uid, index)
    return index
  }

  private later(indexUid: string, type: string, apply: () => void): Task {
    const enqueuedAt = new Date().toISOString()
    const task: Task = { uid: this.tasks.length, indexUid, type, status: "enqueued", error: null, enqueuedAt }
    this.tasks.push(task)
    this.queue = this.queue.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, this.applyAfterMs))
      try {
        apply()
        task.status = "succeeded"
      } catch (error) {
        task.status = "failed"
        task.error = error instanceof Refused ? error.toJSON() : { message: String(error), code: "internal" }
      }
    })
    return task
  }
}
