import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

export interface GhnOrder {
  order_code: string
  client_order_code: string
  status: string
  body: Record<string, unknown>
}

/**
 * A small stand-in for GHN's public API, after its documentation: what our adapter asks, with its envelopes and
 * refusals. It is not GHN.
 */
export interface FakeGhn {
  url: string
  orders: GhnOrder[]
  /** Paths that were asked, in order. */
  asked: string[]
  /** What comes instead of the next answers, of one path or of any: `lost` is done, and its answer never comes. */
  trouble: { kind: "500" | "lost" | "429"; path?: string }[]
  move(clientCode: string, status: string): void
  close(): Promise<void>
}

export const GHN_TOKEN = "a-token-of-a-shop-at-ghn"
export const GHN_SHOP_ID = "885"
const FEE = 32_000

export async function startFakeGhn(): Promise<FakeGhn> {
  const orders: GhnOrder[] = []
  const asked: string[] = []
  const trouble: FakeGhn["trouble"] = []
  const server = createServer((req, res) => void answer(req, res))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    orders,
    asked,
    trouble,
    move(clientCode, status) {
      const order = orders.find(({ client_order_code }) => client_order_code === clientCode)
      if (!order) throw new Error(`No order ${clientCode}`)
      order.status = status
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    const path = (req.url ?? "").replace("/shiip/public-api", "")
    asked.push(path)
    const tell = (status: number, body: object) => {
      res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
    }
    if (req.headers.token !== GHN_TOKEN || req.headers.shopid !== GHN_SHOP_ID)
      return tell(401, { code: 401, message: "Token is not valid!", data: null })
    const at = trouble.findIndex((one) => one.path === undefined || one.path === path)
    const next = at < 0 ? undefined : trouble.splice(at, 1)[0]?.kind
    if (next === "500" || next === "429") return tell(Number(next), { message: "busy" })
    const handled = handle(path, JSON.parse(Buffer.concat(chunks).toString() || "{}"))
    if (next === "lost") return void req.socket.destroy()
    tell(handled.code === 200 ? 200 : 400, handled)
  }

  function handle(path: string, body: Record<string, unknown>): { code: number; message: string; data: unknown } {
    const ok = (data: unknown) => ({ code: 200, message: "Success", data })
    const no = (message: string) => ({ code: 400, message, data: null })
    const by = (key: "order_code" | "client_order_code") => orders.find((order) => order[key] === body[key])
    if (path === "/v2/shipping-order/preview") return wrongIn(body) ?? ok({ order_code: "", ...priced() })
    if (path === "/v2/shipping-order/create") {
      const wrong = wrongIn(body)
      if (wrong) return wrong
      const code = String(body.client_order_code)
      if (by("client_order_code")) return no(`client_order_code ${code} is existed`)
      const order = { order_code: `LFAKE${orders.length + 1}`, client_order_code: code, status: "ready_to_pick", body }
      orders.push(order)
      return ok({ order_code: order.order_code, ...priced() })
    }
    if (path === "/v2/shipping-order/detail-by-client-code") {
      const order = by("client_order_code")
      return order ? ok(order) : no("Order not found")
    }
    if (path === "/v2/shipping-order/detail") {
      const order = by("order_code")
      return order ? ok(order) : no("Order not found")
    }
    if (path === "/v2/switch-status/cancel") {
      for (const code of body.order_codes as string[]) {
        const order = orders.find(({ order_code }) => order_code === code)
        if (order?.status !== "ready_to_pick") return no(`Order ${code} can not be cancelled`)
        order.status = "cancel"
      }
      return ok(null)
    }
    if (path === "/v2/a5/gen-token") return ok({ token: `print-${(body.order_codes as string[]).join("-")}` })
    return { code: 404, message: "Not found", data: null }

    function wrongIn(told: Record<string, unknown>) {
      for (const field of ["to_name", "to_phone", "to_address", "to_ward_name", "to_province_name", "from_phone"])
        if (!told[field]) return no(`${field} is required`)
      if (!(Number(told.weight) > 0)) return no("weight must be greater than 0")
      return null
    }
  }
}

const priced = () => ({ total_fee: FEE, expected_delivery_time: "2026-11-25T16:59:59Z" })
