import { readdirSync } from "node:fs"
import path from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isApplied } from "../database/apply"
import { isStopping } from "../process/state"
import { PRODUCT_INDEX } from "../search/product-fields"

/** A message that nobody picked up for this long means that the job which distributes them does not run. */
const STUCK_AFTER_SECONDS = 120
const PATIENCE_MS = 3000

type Check = (pg: Knex) => Promise<boolean> | boolean

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

/** Names of the checks that fail now, in their order; none when the process is ready. Each has three seconds. */
export async function failedChecks(container: MedusaContainer): Promise<string[]> {
  const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const names = Object.keys(CHECKS)
  const good = await Promise.all(names.map((name) => holds(CHECKS[name] as Check, pg)))
  return names.filter((_, index) => !good[index])
}

async function holds(check: Check, pg: Knex): Promise<boolean> {
  let late: NodeJS.Timeout | undefined
  const patience = new Promise<boolean>((resolve) => {
    late = setTimeout(() => resolve(false), PATIENCE_MS)
  })
  try {
    return await Promise.race([check(pg), patience])
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
