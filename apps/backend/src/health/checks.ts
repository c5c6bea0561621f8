import { readdirSync } from "node:fs"
import path from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { isApplied } from "../database/apply"
import { isStopping } from "../process/state"
import { PRODUCT_INDEX } from "../search/product-fields"

/** A message that nobody picked up for this long means that the job which distributes them does not run. */
const STUCK_AFTER_SECONDS = 120
const PATIENCE_MS = 3000

type Check = (pg: Knex, container: MedusaContainer) => Promise<boolean> | boolean

/**
 * What must hold before a load balancer sends people here. A consumer that fails, such as a storefront that is away, is
 * not among them: it is seen in the metrics, and taking the backend away would only make it worse.
 */
const CHECKS: Record<string, Check> = {
  running: () => !isStopping(),
  database: async (pg) => (await pg.raw("select 1")) !== undefined,
  migrations: async (pg) => (await areMigrated(pg)) && isApplied(pg),
  outbox: async (pg) => (await pg.raw<{ rows: unknown[] }>(STUCK, [STUCK_AFTER_SECONDS])).rows.length === 0,
  search: async (pg) =>
    (await pg("search_index").where({ name: PRODUCT_INDEX }).whereNotNull("active_version").first("id")) !== undefined,
}

/**
 * What people notice but can shop without: it is told, and sends nobody away. The engine that searches may be a server
 * of its own, which every backend misses at once.
 */
const DEGRADED: Record<string, Check> = {
  search: async (_, container) => {
    const nothing = { entity: PRODUCT_INDEX, fields: ["id"], pagination: { take: 0 } }
    return (await container.resolve(Modules.SEARCH).search(nothing)).hits.length === 0
  },
}

/** Names of the checks that fail now, in their order; none when the process is ready. Each has three seconds. */
export const failedChecks = (container: MedusaContainer): Promise<string[]> => failing(CHECKS, container)

/** Names of what does not work now, while the process is ready. */
export const degradedParts = (container: MedusaContainer): Promise<string[]> => failing(DEGRADED, container)

async function failing(checks: Record<string, Check>, container: MedusaContainer): Promise<string[]> {
  const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const names = Object.keys(checks)
  const good = await Promise.all(names.map((name) => holds(checks[name] as Check, pg, container)))
  return names.filter((_, index) => !good[index])
}

async function holds(check: Check, pg: Knex, container: MedusaContainer): Promise<boolean> {
  let late: NodeJS.Timeout | undefined
  const patience = new Promise<boolean>((resolve) => {
    late = setTimeout(() => resolve(false), PATIENCE_MS)
  })
  try {
    return await Promise.race([check(pg, container), patience])
  } catch {
    return false
  } finally {
    clearTimeout(late)
  }
}

const STUCK = `
  select 1 from outbox_message
  where distributed_at is null and deleted_at is null and created_at < now() - make_interval(secs => ?) limit 1`

let wereMigrated = false

/** Every migration that lies in this build has been applied; once true it stays true. */
async function areMigrated(pg: Knex): Promise<boolean> {
  if (wereMigrated) return true
  const applied = new Set(await pg("mikro_orm_migrations").pluck<string[]>("name"))
  wereMigrated = migrationNames().every((name) => applied.has(name))
  return wereMigrated
}

function migrationNames(): string[] {
  const modules = path.join(__dirname, "../modules")
  return readdirSync(modules, { recursive: true, encoding: "utf8" })
    .filter((file) => /[\\/]migrations[\\/][^\\/]+(?<!\.d)\.(js|ts)$/.test(file))
    .map((file) => path.parse(file).name)
}
