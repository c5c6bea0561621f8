import { subscribe } from "node:diagnostics_channel"
import type { Server, ServerResponse } from "node:http"
import { setTimeout as wait } from "node:timers/promises"
import type { JobRuns } from "./jobs"
import { beginStopping, isStopping } from "./state"

const LOOK_AGAIN_MS = 50

export interface Stoppable {
  server: Server
  jobs: JobRuns
  /** Closes the modules: the outbox finishes its batch, then connections end. */
  close(): Promise<void>
  /** How long the process still takes requests after it has said that it stops, for load balancers to notice. */
  delayMs: number
  /** After this long nothing is waited for. */
  boundMs: number
}

/**
 * Ends a process without losing a request: readiness says 503 and answers close their connections for `delayMs`, then
 * nothing new is accepted, what is under way is finished, and the modules close. Answers whether all of it ended in time.
 */
export async function stop({ server, jobs, close, delayMs, boundMs }: Stoppable): Promise<boolean> {
  beginStopping()
  await wait(delayMs)
  const late = AbortSignal.timeout(boundMs)
  await closed(server, late)
  while (jobs.running > 0 && !late.aborted) await wait(LOOK_AGAIN_MS)
  await Promise.race([close(), new Promise<void>((resolve) => onAbort(late, resolve))])
  return !late.aborted
}

/** Ends when every connection has; those that are still busy when it is late are cut. */
async function closed(server: Server, late: AbortSignal): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN_MS)
  onAbort(late, () => server.closeAllConnections())
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearInterval(idle)
}

function onAbort(signal: AbortSignal, act: () => void): void {
  if (signal.aborted) act()
  else signal.addEventListener("abort", act, { once: true })
}

/** While the process stops, whoever keeps a connection is told to open the next one elsewhere. */
export function closeConnectionsWhileStopping(): void {
  subscribe("http.server.request.start", (message) => {
    const { response } = message as { response: ServerResponse }
    if (isStopping()) response.setHeader("connection", "close")
  })
}
