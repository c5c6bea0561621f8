// Our shop and a stock Medusa, side by side on one cluster.
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { freePort } from "../bin/lib/machine.mjs"
import { cloneDatabase, ensureDatabase, withDatabase } from "../bin/lib/postgres.mjs"
import { answers, run, serve } from "../bin/lib/processes.mjs"
import { ROOT } from "../bin/lib/settings.mjs"
import * as shop from "../bin/lib/shop.mjs"

const BACKEND = join(ROOT, "apps/backend")
const STOCK = join(ROOT, "bench/stock")
const STOCK_DATABASE = "stock"

const named = (url, database) => url.replace(/[^/]+$/, database)
const medusa = (folder) => join(folder, "node_modules/.bin/medusa")

// Nobody buys ten times an hour from one address; a benchmark does.
const WITHOUT_LIMITS = {
  rates: Object.fromEntries(
    ["login", "order", "tracking", "search", "write", "report", "document", "hook"].map((name) => [
      name,
      { requests: 1_000_000, seconds: 60 },
    ]),
  ),
}

/** Takes the rates off, and stocks enough that nothing sells out while it is measured. */
export async function prepareTemplate(settings) {
  await withDatabase(settings.env.DATABASE_URL, async (db) => {
    await db.query("set session_replication_role = replica")
    await db.query("update setting set chosen = chosen || $1::jsonb", [JSON.stringify(WITHOUT_LIMITS)])
    await db.query(`update inventory_level set stocked_quantity = 100000,
      raw_stocked_quantity = '{"value": "100000", "precision": 20}'`)
  })
}

/** Makes `name` from the template, with `count` generated products. */
export async function generateShop(settings, name, count) {
  await cloneDatabase(settings.admin, name, settings.template)
  await run(medusa(BACKEND), ["exec", "./src/scripts/generate-products.js", String(count)], {
    cwd: shop.BUILT_BACKEND,
    env: { ...settings.env, DATABASE_URL: named(settings.env.DATABASE_URL, name) },
    log: join(settings.logDir, "generate.log"),
    title: "Generating products",
  })
  await prepareTemplate({ env: { DATABASE_URL: named(settings.env.DATABASE_URL, name) } })
}

/** Opens backend and storefront on a copy of `template`. */
export async function openOurs(settings, name, template) {
  await cloneDatabase(settings.admin, name, template)
  const env = { ...settings.env, DATABASE_URL: named(settings.env.DATABASE_URL, name) }
  const copy = { ...settings, env }
  const backend = await shop.startBackend(copy, { name: `backend-${name}` })
  const storefront = await shop.startStorefront(copy, { name: `storefront-${name}` })
  await shop.warm(copy)
  return { backend, storefront, databaseUrl: env.DATABASE_URL, base: settings.env.STOREFRONT_URL }
}

function stockEnvironment(settings) {
  const { JWT_SECRET, COOKIE_SECRET } = settings.env
  return {
    NODE_ENV: "production",
    DATABASE_URL: named(settings.env.DATABASE_URL, STOCK_DATABASE),
    JWT_SECRET,
    COOKIE_SECRET,
    MEDUSA_DISABLE_TELEMETRY: "true",
  }
}

export async function migrateStock(settings) {
  mkdirSync(settings.logDir, { recursive: true })
  await ensureDatabase(settings.admin, STOCK_DATABASE)
  await run(medusa(STOCK), ["db:migrate", "--execute-all-links"], {
    cwd: STOCK,
    env: stockEnvironment(settings),
    log: join(settings.logDir, "stock-migrate.log"),
    title: "Migrating the stock Medusa",
  })
}

/** As many shops and products as ours has, then opens it. */
export async function openStock(settings, like) {
  const counts = await withDatabase(like, async (db) => {
    const { rows } = await db.query(`
      select (select count(*) from producer where status = 'approved') as shops,
        (select count(*) from product where status = 'published' and deleted_at is null) as products`)
    return rows[0]
  })
  const env = stockEnvironment(settings)
  await run(medusa(STOCK), ["exec", "./seed.js", counts.shops, counts.products], {
    cwd: STOCK,
    env,
    log: join(settings.logDir, "stock-seed.log"),
    title: "Seeding the stock Medusa",
  })
  const port = await freePort()
  const server = serve("stock Medusa", medusa(STOCK), ["start", "-H", "127.0.0.1", "-p", String(port)], {
    cwd: STOCK,
    env,
    log: join(settings.logDir, "stock.log"),
  })
  const base = `http://127.0.0.1:${port}`
  await answers(server, `${base}/health`)
  return { server, base, database: STOCK_DATABASE, databaseUrl: env.DATABASE_URL, products: Number(counts.products) }
}
