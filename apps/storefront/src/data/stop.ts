import { subscribe } from "node:diagnostics_channel"
import type { Server, ServerResponse } from "node:http"
import { setTimeout as wait } from "node:timers/promises"

const LOOK_AGAIN_MS = 50

let stopping = false
let server: Server | undefined

/** True from the moment the process was told to stop. */
export const isStopping = (): boolean => stopping

interface Times {
  /** How long requests are still taken, for load balancers to notice. */
  delayMs: number
  /** After this long nothing is waited for. */
  boundMs: number
}

/**
 * Ends this process without losing a request, where Next is told to leave the signals alone (NEXT_MANUAL_SIG_HANDLE):
 * readiness says 503 and answers close their connections first, then nothing new is taken and what is under way ends.
 * Next gives its server to nobody, so it is learnt from the first request.
 */
export function stopOnSignal(times: Times, exit: (status: number) => void = process.exit): void {
  subscribe("http.server.request.start", (message) => {
    const { response, server: itself } = message as { response: ServerResponse; server: Server }
    server = itself
    if (stopping) response.setHeader("connection", "close")
  })
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => {
      if (!stopping) void stop(times).then((inTime) => exit(inTime ? 0 : 1))
    })
}

/** Answers whether everything ended in time. */
async function stop({ delayMs, boundMs }: Times): Promise<boolean> {
  stopping = true
  await wait(delayMs)
  if (!server) return true
  const late = AbortSignal.timeout(boundMs)
  const idle = setInterval(() => server?.closeIdleConnections(), LOOK_AGAIN_MS)
  late.addEventListener("abort", () => server?.closeAllConnections(), { once: true })
  await new Promise<void>((resolve) => server?.close(() => resolve()))
  clearInterval(idle)
  return !late.aborted
}
