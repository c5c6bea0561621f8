import type { Problem } from "@ocop/contract"

/** What the backend refused, with its code and the fields it names; `status` 0 when nothing answered. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.message)
    this.name = "ApiProblem"
  }
  get code() {
    return this.problem.code
  }
  get fields() {
    return this.problem.fields ?? {}
  }
}

/**
 * The store API from the browser, on this shop's own origin. Paths are those of the contract's `routes`.
 * Every call throws ApiProblem when it does not succeed.
 */
export const api = {
  get: <T>(path: string, options: CallOptions = {}) => call<T>("GET", path, undefined, options),
  post: <T>(path: string, body: unknown = {}, options: CallOptions = {}) => call<T>("POST", path, body, options),
  delete: <T>(path: string, options: CallOptions = {}) => call<T>("DELETE", path, undefined, options),
}

type QueryValue = string | number | boolean | undefined
/** `query` skips what is undefined; a list becomes one value with commas. */
interface CallOptions {
  query?: Record<string, QueryValue | readonly (string | number)[]>
  signal?: AbortSignal
}

async function call<T>(method: string, path: string, body: unknown, { query, signal }: CallOptions): Promise<T> {
  const init: RequestInit = { method, headers: { accept: "application/json" }, credentials: "same-origin" }
  if (signal) init.signal = signal
  // A form with files names its own content type.
  if (body instanceof FormData) init.body = body
  else if (body !== undefined) {
    init.body = JSON.stringify(body)
    init.headers = { ...init.headers, "content-type": "application/json" }
  }
  const response = await fetch(`/api${path}${queryString(query)}`, init).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new ApiProblem(0, { type: "unavailable", message: "No connection", code: "try_again" })
  })
  if (!response.ok) throw new ApiProblem(response.status, await problemOf(response))
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T)
}

async function problemOf(response: Response): Promise<Problem> {
  const fallback: Problem = { type: "unavailable", message: response.statusText, code: "try_again" }
  return response.json().then(
    (body: Problem | null) => (body && typeof body.message === "string" ? body : fallback),
    () => fallback,
  )
}

function queryString(query: CallOptions["query"] = {}): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) if (value !== undefined) search.set(key, String(value))
  const text = search.toString()
  return text && `?${text}`
}
