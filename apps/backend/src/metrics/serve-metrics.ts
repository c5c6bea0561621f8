import { createHash, timingSafeEqual } from "node:crypto"
import { createServer, type IncomingMessage, type Server } from "node:http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { environment } from "../config/environment"
import type { JobRuns } from "../process/jobs"
import { registry } from "./registry"
import { measureShop } from "./shop-metrics"

/** Opens `GET /metrics` on a port of its own, so that no proxy in front of the shop ever passes it on. */
export async function serveMetrics(container: MedusaContainer, jobs: JobRuns): Promise<Server> {
  const { METRICS_HOST, METRICS_PORT } = environment()
  measureShop(container, jobs)
  const server = createServer(async (request, response) => {
    if (request.url !== "/metrics") return response.writeHead(404).end()
    if (!mayRead(request)) return response.writeHead(401, { "www-authenticate": "Bearer" }).end()
    try {
      const text = await registry.metrics()
      response.writeHead(200, { "content-type": registry.contentType }).end(text)
    } catch {
      // The database is away: Prometheus takes a failed scrape for what it is.
      response.writeHead(503).end()
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(METRICS_PORT, METRICS_HOST, resolve)
  })
  return server
}

function mayRead({ headers }: IncomingMessage): boolean {
  const { METRICS_TOKEN } = environment()
  if (!METRICS_TOKEN) return true
  return timingSafeEqual(digest(headers.authorization ?? ""), digest(`Bearer ${METRICS_TOKEN}`))
}

const digest = (text: string) => createHash("sha256").update(text).digest()
