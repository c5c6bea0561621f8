import { collectDefaultMetrics, Histogram, Registry } from "prom-client"

/** What Prometheus reads of this process. No label ever holds a path, a name or an id: only patterns and states. */
export const registry = new Registry()

// Event-loop lag, memory, handles, garbage collection.
collectDefaultMetrics({ register: registry })

const requests = new Histogram({
  name: "http_request_duration_seconds",
  help: "Time until a request was answered, by route pattern",
  labelNames: ["method", "route", "status"] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  registers: [registry],
})

export function countRequest(method: string, route: string, status: number, milliseconds: number): void {
  requests.observe({ method, route, status: String(status) }, milliseconds / 1000)
}
