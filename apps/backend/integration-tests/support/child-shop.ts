import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { type Knex, knex } from "@medusajs/framework/mikro-orm/knex"
import { Api } from "./api"
import { copyTemplate } from "./database"

export interface ChildShop {
  db: Knex
  /** Speaks to whichever process runs now. */
  api(): Api
  start(): Promise<void>
  /** kill -9: nothing is said, saved or closed. */
  kill(): Promise<void>
  stop(): Promise<void>
}

const ROOT = path.resolve(__dirname, "../..")
const secret = (name: string) => `${name}-of-the-tests`.padEnd(32, "-")

/** A backend in a process that can be killed and started again on the same rows. */
export async function childShop(): Promise<ChildShop> {
  const database = await copyTemplate()
  const dataDir = mkdtempSync(path.join(tmpdir(), "killed-"))
  const db = knex({ client: "pg", connection: database.url, pool: { min: 0, max: 4 } })
  const key = await db("api_key").where({ type: "publishable" }).first<{ token: string }>("token")
  let child: ChildProcess | undefined
  let port = 0
  const env = {
    ...process.env,
    MEDUSA_DISABLE_TELEMETRY: "true",
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    JWT_SECRET: secret("jwt"),
    COOKIE_SECRET: secret("cookie"),
    REVALIDATE_SECRET: secret("revalidate"),
    PUBLISHABLE_KEY: `pk_${"0".repeat(64)}`,
    STOREFRONT_INTERNAL_URL: "http://127.0.0.1:9",
    DEMO: "on",
    REDIS_URL: "",
  }
  const start = async () => {
    const args = ["-r", "./integration-tests/swc-register.cjs", "integration-tests/support/serve.ts"]
    child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "inherit"] })
    port = await portOf(child)
  }
  const kill = async () => {
    if (!child || child.exitCode !== null) return
    const gone = once(child, "exit")
    child.kill("SIGKILL")
    await gone
  }
  const stop = async () => {
    await kill()
    await db.destroy()
    await database.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  const api = () => new Api(`http://127.0.0.1:${port}`, { "x-publishable-api-key": key.token })
  return { db, api, start, kill, stop }
}

async function portOf(child: ChildProcess): Promise<number> {
  let said = ""
  for await (const chunk of child.stdout ?? []) {
    said += chunk
    const port = /listening (\d+)/.exec(said)?.[1]
    if (port) {
      child.stdout?.resume()
      return Number(port)
    }
  }
  throw new Error(`The backend ended before it listened: ${said}`)
}
