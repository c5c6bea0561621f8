import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { Memory } from "./memory"
import { bad, Refused } from "./refused"
import { type Call, resultOf } from "./routes"

export interface FakeMeilisearch {
  url: string
  key: string
  memory: Memory
  /** Calls that came in, as "POST /multi-search", oldest first. */
  calls: string[]
  /** Answers every call with this status until it is set back to undefined. */
  broken: number | undefined
  close(): Promise<void>
}

/**
 * Opens the stub of Meilisearch's API on this machine. Writes are applied some milliseconds after they were taken, as
 * the server does, so that whoever does not wait for them sees it.
 */
export async function startFakeMeilisearch({ port = 0, applyAfterMs = 5 } = {}): Promise<FakeMeilisearch> {
  const memory = new Memory(applyAfterMs)
  const calls: string[] = []
  const key = "the-key-of-the-stub"
  const server = createServer(async (request, response) => {
    const { status, body } = await answerTo(request)
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
  })

  async function answerTo(request: IncomingMessage): Promise<{ status: number; body: object }> {
    try {
      const call = await callOf(request)
      calls.push(`${call.method} ${call.path}`)
      if (fake.broken) throw new Refused(fake.broken, "internal", "The stub is down")
      if (call.path !== "/health") checkKey(request.headers.authorization, key)
      const body = resultOf(memory, call)
      return { status: "taskUid" in body ? 202 : 200, body }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return { status: error.status, body: error.toJSON() }
    }
  }

  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  const fake: FakeMeilisearch = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key,
    memory,
    calls,
    broken: undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return fake
}

function checkKey(authorization: string | undefined, key: string): void {
  if (!authorization) throw new Refused(401, "missing_authorization_header", "The Authorization header is missing.")
  if (authorization !== `Bearer ${key}`) throw new Refused(403, "invalid_api_key", "The provided API key is invalid.")
}

async function callOf(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://stub")
  const text = Buffer.concat(chunks).toString()
  try {
    return {
      method: request.method ?? "GET",
      path: pathname,
      parameters: searchParams,
      body: text ? JSON.parse(text) : undefined,
    }
  } catch {
    throw bad("malformed_payload", "The json payload provided is malformed.")
  }
}
