import type { IncomingMessage } from "node:http"

/**
 * Next gives route handlers no socket and takes the caller's own `x-forwarded-for` as it is. So this server writes down
 * who is at the other end of the line, behind whatever the header says, before Next sees the request, and gives it no
 * address that it cannot read.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return
  const { subscribe } = await import("node:diagnostics_channel")
  const { addHop } = await import("./data/hop")
  const { pageAddress } = await import("./data/page-address")
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage }
    addHop(request)
    request.url = pageAddress(request.url ?? "/")
  })
  if (process.env.NEXT_MANUAL_SIG_HANDLE !== "true") return
  const { environment } = await import("./data/environment")
  const { stopOnSignal } = await import("./data/stop")
  const { STOP_DELAY_SECONDS, STOP_WITHIN_SECONDS } = environment()
  stopOnSignal({ delayMs: STOP_DELAY_SECONDS * 1000, boundMs: STOP_WITHIN_SECONDS * 1000 })
}
