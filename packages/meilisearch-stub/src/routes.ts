import type { Document } from "./filter"
import type { Memory, Task } from "./memory"
import { bad, Refused } from "./refused"
import { answerOf, type SearchRequest } from "./search"
import type { Settings } from "./settings"

export interface Call {
  method: string
  path: string
  parameters: URLSearchParams
  body: unknown
}

/** What Meilisearch would answer to a call. @throws Refused as the server would, or because the stub does not know it. */
export function resultOf(memory: Memory, { method, path, parameters, body }: Call): object {
  const [noun, id = "", ...rest] = path.split("/").slice(1)
  const called = `${method} /${noun}${id && "/:id"}${rest.map((part) => `/${part}`).join("")}`
  switch (called) {
    case "GET /health":
      return { status: "available" }
    case "GET /stats":
      return { databaseSize: 0, lastUpdate: null, indexes: Object.fromEntries(statsOf(memory)) }
    case "GET /tasks/:id":
      return taskOf(memory, Number(id))
    case "GET /indexes":
      return listOf(memory, parameters)
    case "POST /indexes": {
      const { uid, primaryKey = null } = body as { uid: string; primaryKey?: string }
      return taken(memory.create(uid, primaryKey))
    }
    case "GET /indexes/:id":
      return told(memory.find(id))
    case "DELETE /indexes/:id":
      return taken(memory.drop(id))
    case "PATCH /indexes/:id/settings":
      return taken(memory.set(id, body as Partial<Settings>))
    case "POST /indexes/:id/documents":
      return taken(memory.write(id, body as Document[], parameters.get("primaryKey")))
    case "POST /indexes/:id/documents/delete":
      return taken(memory.delete(id, (body as { filter: string }).filter))
    case "POST /indexes/:id/documents/delete-batch":
      return taken(memory.delete(id, (body as unknown[]).map(String)))
    case "DELETE /indexes/:id/documents":
      return taken(memory.delete(id, "everything"))
    case "POST /indexes/:id/search":
      return searched(memory, id, body as SearchRequest)
    case "POST /multi-search": {
      const { queries } = body as { queries: (SearchRequest & { indexUid: string })[] }
      return {
        results: queries.map(({ indexUid, ...query }, at) => ({
          indexUid,
          ...within(at, () => searched(memory, indexUid, query)),
        })),
      }
    }
    default:
      throw new Refused(404, "not_found", `The stub does not know ${called}`)
  }
}

const searched = (memory: Memory, uid: string, request: SearchRequest): object => {
  const { documents, settings } = memory.find(uid)
  return answerOf(documents.values(), settings, request)
}

function within(at: number, search: () => object): object {
  try {
    return search()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw new Refused(error.status, error.code, `Inside \`.queries[${at}]\`: ${error.message}`)
  }
}

const taken = ({ uid, indexUid, status, type, enqueuedAt }: Task) => ({
  taskUid: uid,
  indexUid,
  status,
  type,
  enqueuedAt,
})

function taskOf({ tasks }: Memory, uid: number): object {
  const task = tasks[uid]
  if (!task) throw new Refused(404, "task_not_found", `Task \`${uid}\` not found.`)
  return task
}

type Index = ReturnType<Memory["find"]>
const told = ({ uid, primaryKey, createdAt, updatedAt }: Index) => ({ uid, primaryKey, createdAt, updatedAt })

function listOf({ indexes }: Memory, parameters: URLSearchParams): object {
  const [limit, offset] = [Number(parameters.get("limit") ?? 20), Number(parameters.get("offset") ?? 0)]
  if (Number.isNaN(limit + offset)) throw bad("invalid_index_limit", "Invalid value in parameter `limit`")
  const results = [...indexes.values()].slice(offset, offset + limit).map(told)
  return { results, limit, offset, total: indexes.size }
}

const statsOf = ({ indexes }: Memory) =>
  [...indexes.values()].map(({ uid, documents }) => [uid, { numberOfDocuments: documents.size, isIndexing: false }])
