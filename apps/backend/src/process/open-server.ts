import { createServer, type Server } from "node:http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import load from "@medusajs/medusa/loaders/index"
import express from "express"
import { environment } from "../config/environment"
import { logConsole } from "../config/logger"
import { serveMetrics } from "../metrics/serve-metrics"
import { watchJobs } from "./jobs"
import { isStopping } from "./state"
import { closeConnectionsWhileStopping, stop } from "./stop"

export interface Opened {
  server: Server
  container: MedusaContainer
}

/**
 * Opens the whole backend on a port: what `medusa start` does, with a stop that has an order and an end. SIGTERM and
 * SIGINT stop it; the exit status tells whether everything ended in time.
 */
export async function openServer(directory: string, port: number, host: string): Promise<Opened> {
  const { STOP_DELAY_SECONDS, STOP_WITHIN_SECONDS, METRICS_PORT, LOG_FORMAT } = environment()
  if (LOG_FORMAT === "json") logConsole()
  const app = express()
  const loaded = await load({ directory, expressApp: app })
  const { container } = loaded
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  closeConnectionsWhileStopping()
  const jobs = await watchJobs(container)
  const metrics = METRICS_PORT ? await serveMetrics(container, jobs) : undefined
  const server = await new Promise<Server>((resolve, reject) => {
    const made = createServer(app).once("error", reject)
    made.listen(port, host, () => resolve(made))
  })

  const end = async (because: string, status = 0) => {
    if (isStopping()) return
    logger.info(`Stopping: ${because}`)
    const from = performance.now()
    const close = async () => {
      metrics?.close()
      await loaded.shutdown()
    }
    const inTime = await stop({
      server,
      jobs,
      close,
      delayMs: STOP_DELAY_SECONDS * 1000,
      boundMs: STOP_WITHIN_SECONDS * 1000,
    })
    const seconds = ((performance.now() - from) / 1000).toFixed(1)
    if (inTime) logger.info(`Stopped after ${seconds} s`)
    else logger.error(`Not everything had ended after ${seconds} s`)
    process.exit(inTime ? status : 1)
  }
  process.on("SIGTERM", () => void end("SIGTERM"))
  process.on("SIGINT", () => void end("SIGINT"))
  process.on("unhandledRejection", (reason) => logger.error(`Nobody handled: ${told(reason)}`))
  process.on("uncaughtException", (error) => {
    logger.error(`Nobody caught: ${told(error)}`)
    void end("an error that nobody caught", 1)
  })
  return { server, container }
}

const told = (fault: unknown) => (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault))
