/** What the backend refused: `status` 409 means that somebody else was faster, `fields` maps a form field to a code. */
export class AskFailed extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly code: string | undefined,
    readonly fields: Record<string, string>,
  ) {
    super(message)
  }
}

/**
 * Asks a route of the Admin; both share an origin, and the session is a cookie. A plain object goes out as JSON, a
 * FormData as it is. @throws AskFailed for every status above 399.
 */
export async function ask<Answer>(
  path: string,
  { method = "GET", body }: { method?: "GET" | "POST" | "DELETE"; body?: unknown } = {},
): Promise<Answer> {
  const isForm = body instanceof FormData
  const response = await fetch(path, {
    method,
    credentials: "include",
    headers: body === undefined || isForm ? {} : { "content-type": "application/json" },
    body: body === undefined || isForm ? body : JSON.stringify(body),
  })
  const answer = await response.json().catch(() => ({}))
  if (response.ok) return answer
  throw new AskFailed(response.status, answer.message ?? response.statusText, answer.code, answer.fields ?? {})
}
