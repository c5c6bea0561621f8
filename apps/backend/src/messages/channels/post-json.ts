const PATIENCE_MS = 10_000

/** Posts to a provider and answers its JSON. @throws for any status but 2xx, and for what is not an object. */
export async function postJson(url: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
    redirect: "error",
  })
  return objectOf(response)
}

/** The same for a form. */
export async function postForm(url: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: "POST",
    headers,
    body: new URLSearchParams(form),
    signal: AbortSignal.timeout(PATIENCE_MS),
    redirect: "error",
  })
  return objectOf(response)
}

async function objectOf(response: Response): Promise<Record<string, unknown>> {
  if (!response.ok) throw new Error(`${new URL(response.url).host} answered ${response.status}`)
  const answer: unknown = await response.json()
  if (typeof answer !== "object" || answer === null) throw new Error(`${new URL(response.url).host} answered no object`)
  return { ...answer }
}
