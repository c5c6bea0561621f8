import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Gauge } from "prom-client"
import type { JobRuns } from "../process/jobs"
import { registry } from "./registry"

/** Counting every parcel costs more than looking at a queue: it is done at most this often, however often one asks. */
const COUNT_EVERY_MS = 60_000

/** What waits, how old the oldest is, how parcels stand, and when jobs last ran: asked when Prometheus asks. */
export function measureShop(container: MedusaContainer, jobs: JobRuns): void {
  const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const consumer = ["consumer"] as const
  // Each asks for itself: what another gauge's question fills in would be told one visit late.
  const waiting = new Gauge({
    name: "outbox_waiting",
    help: "Messages that a consumer has not had yet",
    labelNames: consumer,
    registers: [registry],
    collect: async () => {
      const queues = await readQueues(pg)
      waiting.reset()
      for (const queue of queues) waiting.set({ consumer: queue.consumer }, queue.waiting)
    },
  })
  const age = new Gauge({
    name: "outbox_oldest_seconds",
    help: "Age of the oldest of them",
    labelNames: consumer,
    registers: [registry],
    collect: async () => {
      const queues = await readQueues(pg)
      age.reset()
      for (const queue of queues) age.set({ consumer: queue.consumer }, queue.seconds)
    },
  })
  let countedAt = Number.NEGATIVE_INFINITY
  const parcels = new Gauge({
    name: "parcels",
    help: "Parcels by state, counted once a minute",
    labelNames: ["state"] as const,
    registers: [registry],
    collect: async () => {
      if (performance.now() - countedAt < COUNT_EVERY_MS) return
      countedAt = performance.now()
      const { rows } = await pg.raw<{ rows: { state: string; n: number }[] }>(PARCELS)
      parcels.reset()
      for (const { state, n } of rows) parcels.set({ state }, n)
    },
  })
  const ended = new Gauge({
    name: "job_last_end_timestamp_seconds",
    help: "When a job last ended",
    labelNames: ["job"] as const,
    registers: [registry],
    collect: () => {
      for (const [job, at] of jobs.endedAt) ended.set({ job }, at / 1000)
    },
  })
}

async function readQueues(pg: Knex): Promise<{ consumer: string; waiting: number; seconds: number }[]> {
  const { rows } = await pg.raw<{ rows: { consumer: string; waiting: number; seconds: number }[] }>(OUTBOX)
  return rows
}

const PARCELS = "select state, count(*)::int as n from producer_order where deleted_at is null group by state"

/** Messages that no consumer was given yet stand under "(none yet)". */
const OUTBOX = `
  select d.consumer, count(*)::int as waiting, extract(epoch from now() - min(m.created_at))::float as seconds
  from outbox_delivery d join outbox_message m on m.id = d.message_id
  where d.delivered_at is null and d.deleted_at is null
  group by d.consumer
  union all
  select '(none yet)', count(*)::int, coalesce(extract(epoch from now() - min(created_at)), 0)::float
  from outbox_message where distributed_at is null and deleted_at is null`
