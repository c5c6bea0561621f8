import type { z } from "zod"

/** An answer that is no success. `status` is 0 when there was none; `code` and `fields` are the contract's Problem. */
export class CallFailed extends Error {
  constructor(
    readonly status: number,
    readonly code: string | null,
    message: string,
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}

interface Options {
  method?: "GET" | "POST" | "DELETE"
  /** Sent as JSON; a FormData as it is. */
  body?: unknown
  signal?: AbortSignal
}

/** Photographs over a village's network take their time. */
const SECONDS = { json: 30, upload: 180 }

/**
 * Asks the backend on this origin and reads its answer with the contract's schema. `route` is the backend's path, as
 * the contract names it. @throws CallFailed
 */
export async function call<Schema extends z.ZodType>(
  route: string,
  schema: Schema,
  options: Options = {},
): Promise<z.output<Schema>> {
  const response = await send(route, options)
  return schema.parse(await response.json())
}

/** Asks for something that answers nothing. @throws CallFailed */
export async function send(route: string, { method = "GET", body, signal }: Options = {}): Promise<Response> {
  const isForm = body instanceof FormData
  const limit = AbortSignal.timeout((isForm ? SECONDS.upload : SECONDS.json) * 1000)
  const response = await fetch(`/api${route}`, {
    method,
    headers: body === undefined || isForm ? {} : { "content-type": "application/json" },
    body: body === undefined ? null : isForm ? body : JSON.stringify(body),
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new CallFailed(0, null, "No answer")
  })
  if (!response.ok) throw await failureOf(response)
  return response
}

async function failureOf(response: Response): Promise<CallFailed> {
  const problem: unknown = await response.json().catch(() => null)
  const { code, message, fields } = (typeof problem === "object" && problem ? problem : {}) as Partial<CallFailed>
  return new CallFailed(response.status, code ?? null, message ?? response.statusText, fields ?? {})
}
