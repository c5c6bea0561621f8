// A second shop for tests, on ports and data of its own, beside the open one.
import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { checkReachable, freePort } from "./machine.mjs"
import { adminUrl, cloneDatabase, ensureDatabase, startPostgres } from "./postgres.mjs"
import { ROOT, readSettings } from "./settings.mjs"
import * as shop from "./shop.mjs"

/** Settings of a throw-away shop; its data stays below `.data/<name>` until the next run, for reading the logs. */
export async function testSettings(name) {
  const dataDir = join(ROOT, ".data", name)
  rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(join(dataDir, "logs"), { recursive: true, mode: 0o755 })
  checkReachable(dataDir)
  const [backend, storefront, portal, postgres] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ]
  const settings = readSettings({
    ...(await moneyOfTests()),
    DATA_DIR: dataDir,
    BACKEND_HOST: "127.0.0.1",
    BACKEND_PORT: String(backend),
    BACKEND_URL: `http://127.0.0.1:${backend}`,
    STOREFRONT_PORT: String(storefront),
    STOREFRONT_URL: `http://127.0.0.1:${storefront}`,
    STOREFRONT_INTERNAL_URL: `http://127.0.0.1:${storefront}`,
    PORTAL_PORT: String(portal),
    PORTAL_URL: `http://127.0.0.1:${portal}`,
    POSTGRES_PORT: String(postgres),
    POSTGRES_DATABASE: "shop_template",
    DATABASE_URL: "",
    REDIS_URL: "",
    MEILISEARCH_URL: "",
    ADMIN_URL: "",
    TRUSTED_PROXIES: "0",
    DEMO: "on",
    DEMO_PASSWORD: "demo-of-the-tests",
  })
  return { ...settings, admin: adminUrl(settings.postgresPassword, postgres), template: settings.database }
}

/** Paying ahead as the journeys know it: a stub of Stripe that they open on this port, and a bank whose signature they know. */
async function moneyOfTests() {
  return {
    STRIPE_API_KEY: "sk_test_stub",
    STRIPE_WEBHOOK_SECRET: "whsec_stub",
    STRIPE_PUBLISHABLE_KEY: "pk_test_stub",
    STRIPE_API_HOST: `http://127.0.0.1:${await freePort()}`,
    BANK_WEBHOOK_SECRET: "bank-secret-of-the-tests",
  }
}

/** A new cluster with one migrated and seeded database that suites copy. `cwd`: the built backend, or its sources. */
export async function startTemplate(settings, { cwd } = {}) {
  const postgres = await startPostgres({
    databaseDir: settings.postgresDir,
    port: settings.postgresPort,
    password: settings.postgresPassword,
    log: join(settings.logDir, "postgres.log"),
    fast: true,
  })
  await ensureDatabase(settings.admin, settings.template)
  await shop.migrate(settings, { cwd })
  await shop.seed(settings, { cwd })
  return postgres
}

/** Copies the template and opens backend and storefront on the copy; returns the settings of that shop. */
export async function openCopy(settings, name, env = {}) {
  await cloneDatabase(settings.admin, name, settings.template)
  const copy = {
    ...settings,
    env: { ...settings.env, ...env, DATABASE_URL: settings.env.DATABASE_URL.replace(/[^/]+$/, name) },
  }
  await shop.startBackend(copy, { name: `backend-${name}` })
  await shop.startStorefront(copy, { name: `storefront-${name}` })
  await shop.startPortal(copy, { name: `portal-${name}` })
  await shop.warm(copy)
  return copy
}

/** The same shop on other ports, for a second copy beside the first. */
export async function onOtherPorts(settings) {
  const [backendPort, storefrontPort, portalPort] = [await freePort(), await freePort(), await freePort()]
  const backendUrl = `http://127.0.0.1:${backendPort}`
  const storefrontUrl = `http://127.0.0.1:${storefrontPort}`
  const portalUrl = `http://127.0.0.1:${portalPort}`
  return {
    ...settings,
    backendPort,
    storefrontPort,
    portalPort,
    backendUrl,
    storefrontUrl,
    portalUrl,
    env: {
      ...settings.env,
      BACKEND_PORT: String(backendPort),
      BACKEND_URL: backendUrl,
      STOREFRONT_URL: storefrontUrl,
      STOREFRONT_INTERNAL_URL: storefrontUrl,
      PORTAL_URL: portalUrl,
    },
  }
}

/** What the journeys need to know of the two shops they visit. */
export function journeyEnvironment(demo, directory) {
  return {
    SHOP_URL: demo.env.STOREFRONT_URL,
    SHOP_BACKEND_URL: demo.backendUrl,
    SHOP_PORTAL_URL: demo.env.PORTAL_URL,
    SHOP_DATABASE_URL: demo.env.DATABASE_URL,
    SHOP_PASSWORD: demo.demoPassword,
    SHOP_DATA_DIR: demo.dataDir,
    SHOP_STRIPE_HOST: demo.env.STRIPE_API_HOST,
    SHOP_STRIPE_SECRET: demo.env.STRIPE_WEBHOOK_SECRET,
    SHOP_BANK_SECRET: demo.env.BANK_WEBHOOK_SECRET,
    DIRECTORY_URL: directory?.env.STOREFRONT_URL ?? "",
  }
}
