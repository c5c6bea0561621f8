import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { Refused, StripeMemory } from "./memory"

export interface FakeStripe {
  url: string
  memory: StripeMemory
  /** Calls that came in, as "POST /v1/refunds", oldest first. */
  calls: string[]
  /** Answers every call with this status until it is set back to undefined: Stripe is down. */
  broken: number | undefined
  close(): Promise<void>
}

interface Call {
  method: string
  path: string
  fields: URLSearchParams
}

/** Opens the stub of Stripe's API on this machine: the calls that the shop makes, and idempotency keys. */
export async function startFakeStripe(port = 0): Promise<FakeStripe> {
  const memory = new StripeMemory()
  const calls: string[] = []
  const answered = new Map<string, { status: number; body: string }>()
  const server = createServer(async (request, response) => {
    const call = await callOf(request)
    calls.push(`${call.method} ${call.path}`)
    if (fake.broken) return send(response, fake.broken, { error: { type: "api_error", message: "The stub is down" } })
    const key = request.headers["idempotency-key"]
    const before = typeof key === "string" ? answered.get(`${key} ${call.path}`) : undefined
    if (before) return write(response, before.status, before.body)
    const { status, body } = answerTo(memory, call)
    const text = JSON.stringify(body)
    if (typeof key === "string" && status === 200) answered.set(`${key} ${call.path}`, { status, body: text })
    write(response, status, text)
  })
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  const fake: FakeStripe = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    memory,
    calls,
    broken: undefined,
    close,
  }
  return fake
}

async function callOf(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://stub")
  const body = Buffer.concat(chunks).toString()
  const method = request.method ?? "GET"
  return { method, path: pathname, fields: method === "GET" ? searchParams : new URLSearchParams(body) }
}

/** What Stripe would answer to a call that the shop makes. */
export function answerTo(memory: StripeMemory, call: Call): { status: number; body: object } {
  try {
    return { status: 200, body: result(memory, call) }
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused
    return { status: refused.status, body: { error: refused.error } }
  }
}

function result(memory: StripeMemory, { method, path, fields }: Call): object {
  const [, version, noun, id = "", act] = path.split("/")
  const called = `${method} /${version}/${noun}${id && "/:id"}${act ? `/${act}` : ""}`
  const amount = fields.has("amount") ? Number(fields.get("amount")) : undefined
  switch (called) {
    case "POST /v1/payment_intents":
      return memory.create({
        amount: amount ?? 0,
        currency: fields.get("currency") ?? "",
        metadata: Object.fromEntries(
          [...fields].flatMap(([name, value]) => {
            const key = /^metadata\[(\w+)\]$/.exec(name)?.[1]
            return key ? [[key, value]] : []
          }),
        ),
      })
    case "GET /v1/payment_intents/:id":
      return memory.find(id)
    case "POST /v1/payment_intents/:id":
      return memory.update(id, { amount })
    case "POST /v1/payment_intents/:id/cancel":
      return memory.cancel(id)
    case "POST /v1/payment_intents/:id/confirm":
      return memory.confirm(id, fields.get("payment_method") ?? "")
    case "POST /v1/refunds": {
      const intentId = fields.get("payment_intent") ?? ""
      return memory.refund(intentId, amount ?? memory.find(intentId).amount_received)
    }
    case "GET /v1/refunds":
      return { object: "list", data: memory.refundsOf(fields.get("payment_intent") ?? ""), has_more: false, url: path }
    default:
      throw new Refused(404, { type: "invalid_request_error", message: `The stub does not know ${called}` })
  }
}

const send = (response: ServerResponse, status: number, body: object) => write(response, status, JSON.stringify(body))

function write(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json" }).end(body)
}
