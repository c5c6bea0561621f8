export interface Answer<Body = unknown> {
  status: number
  body: Body
  headers: Headers
}

/** Asks the shop over HTTP; never throws for a status. Headers given to a call win over the client's own. */
export class Api {
  constructor(
    readonly baseUrl: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** The same client with more headers. */
  with(headers: Record<string, string>): Api {
    return new Api(this.baseUrl, { ...this.headers, ...headers })
  }

  /** The same client as somebody who holds this token. */
  as(token: string): Api {
    return this.with({ authorization: `Bearer ${token}` })
  }

  get<Body>(path: string, headers?: Record<string, string>): Promise<Answer<Body>> {
    return this.ask<Body>("GET", path, undefined, headers)
  }
  post<Body>(path: string, body: unknown = {}, headers?: Record<string, string>): Promise<Answer<Body>> {
    return this.ask<Body>("POST", path, body, headers)
  }
  delete<Body>(path: string, headers?: Record<string, string>): Promise<Answer<Body>> {
    return this.ask<Body>("DELETE", path, undefined, headers)
  }

  /** A form with files, as a browser sends it. */
  async upload<Body>(path: string, form: FormData): Promise<Answer<Body>> {
    const response = await fetch(this.baseUrl + path, { method: "POST", headers: this.headers, body: form })
    const text = await response.text()
    const isJson = response.headers.get("content-type")?.includes("json")
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as Body, headers: response.headers }
  }

  /** The bytes of a file; with a body it is asked for by POST. */
  async file(path: string, body?: unknown): Promise<{ status: number; bytes: Buffer; headers: Headers }> {
    const response = await fetch(this.baseUrl + path, {
      ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
      headers: { ...this.headers, ...(body !== undefined && { "content-type": "application/json" }) },
    })
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers }
  }

  /** Only the status. A route that streams for ever says nothing at first: after two seconds its answer counts as 200. */
  async glance(method: string, path: string): Promise<{ status: number }> {
    const hasBody = method !== "GET" && method !== "HEAD"
    const streams = path.endsWith("/subscribe")
    try {
      const response = await fetch(this.baseUrl + path, {
        method,
        redirect: "manual",
        headers: { ...(hasBody ? { "content-type": "application/json" } : {}), ...this.headers },
        body: hasBody ? "{}" : undefined,
        signal: AbortSignal.timeout(streams ? 2000 : 20_000),
      })
      await response.body?.cancel()
      return { status: response.status }
    } catch (error) {
      if (streams && error instanceof DOMException && error.name === "TimeoutError") return { status: 200 }
      throw new Error(`${method} ${path} was not answered`, { cause: error })
    }
  }

  async ask<Body>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(this.baseUrl + path, {
      method,
      redirect: "manual",
      headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...this.headers, ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    const isJson = response.headers.get("content-type")?.includes("json")
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as Body, headers: response.headers }
  }
}
