import { mkdtempSync, rmSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, GracefulShutdownServer } from "@medusajs/framework/utils"
import load from "@medusajs/medusa/loaders/index"
import express, { type Express } from "express"
import { Api } from "./api"
import { copyTemplate } from "./database"
import { type Pages, startPages } from "./pages"

export interface Shop {
  /** Sends the publishable key, as the storefront's server does. */
  api: Api
  container: MedusaContainer
  /** The suite's own copy of the template. */
  db: Knex
  app: Express
  url: string
  pages: Pages
  stop(): Promise<void>
}

const DIRECTORY = path.resolve(__dirname, "../..")
const secret = (name: string) => `${name}-of-the-tests`.padEnd(32, "-")

/**
 * Opens the whole backend in this process on a copy of the template database, within some seconds. Call it in
 * `beforeAll` and `stop` in `afterAll`; one shop per suite file. `environment` replaces single variables.
 */
export async function startShop(environment: Record<string, string> = {}): Promise<Shop> {
  const database = await copyTemplate()
  const pages = await startPages()
  const dataDir = mkdtempSync(path.join(tmpdir(), "shop-"))
  Object.assign(process.env, {
    MEDUSA_DISABLE_TELEMETRY: "true",
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    JWT_SECRET: secret("jwt"),
    COOKIE_SECRET: secret("cookie"),
    REVALIDATE_SECRET: secret("revalidate"),
    PUBLISHABLE_KEY: `pk_${"0".repeat(64)}`,
    STOREFRONT_URL: "http://localhost:3000",
    STOREFRONT_INTERNAL_URL: pages.url,
    ADMIN_URL: "http://localhost:9000",
    PORTAL_URL: "http://localhost:3001",
    TRUSTED_PROXIES: "0",
    DEMO: "on",
    REDIS_URL: "",
    ...environment,
  })
  const { app, container, server, shutdown } = await open()
  const db = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await liftRates(container)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = async () => {
    await shutdown()
    await pages.close()
    await database.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  const api = new Api(url, { "x-publishable-api-key": await publishableKey(db) })
  return { api, container, db, app, url, pages, stop }
}

async function open() {
  const app = express()
  const loaded = await load({ directory: DIRECTORY, expressApp: app })
  const server = await new Promise<Server>((resolve) => {
    const made = createServer(app).listen(0, "127.0.0.1", () => resolve(made))
  })
  const graceful = GracefulShutdownServer.create(server)
  const shutdown = async () => {
    await graceful.shutdown()
    await loaded.shutdown()
  }
  return { app, container: loaded.container, server, shutdown }
}

/** Suites ask faster than people: the request rates are tried in a suite of their own, which sets them back. */
async function liftRates(container: MedusaContainer): Promise<void> {
  const boundless = { requests: 1_000_000, seconds: 1 }
  await container.resolve("setting").choose({
    rates: {
      login: boundless,
      code: boundless,
      account: boundless,
      order: boundless,
      tracking: boundless,
      voucher: boundless,
      search: boundless,
      write: boundless,
      hook: boundless,
      report: boundless,
      document: boundless,
      photo: boundless,
    },
  })
}

async function publishableKey(db: Knex): Promise<string> {
  const key = await db("api_key")
    .where({ type: "publishable" })
    .whereNull("revoked_at")
    .first<{ token: string } | undefined>("token")
  if (!key) throw new Error("The template database has no publishable key: it is not seeded")
  return key.token
}
