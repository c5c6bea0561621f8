import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { type Knex, knex } from "@medusajs/framework/mikro-orm/knex"
import type { Api } from "./api"
import { BackendProcess } from "./backend-process"
import { copyTemplate } from "./database"

export interface ChildShop {
  db: Knex
  /** Speaks to the process that was started last. */
  api(): Api
  /** Another process on the same rows; `environment` replaces single variables. */
  start(environment?: Record<string, string>): Promise<BackendProcess>
  /** kill -9, all of them: nothing is said, saved or closed. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/** A database of its own with backends in processes that can be killed and started again on the same rows. */
export async function childShop(): Promise<ChildShop> {
  const database = await copyTemplate()
  const dataDir = mkdtempSync(path.join(tmpdir(), "child-"))
  const db = knex({ client: "pg", connection: database.url, pool: { min: 0, max: 4 } })
  const key = await db("api_key").where({ type: "publishable" }).first<{ token: string }>("token")
  const processes: BackendProcess[] = []
  const start = async (environment: Record<string, string> = {}) => {
    const started = await BackendProcess.start(
      { DATABASE_URL: database.url, DATA_DIR: dataDir, ...environment },
      key.token,
    )
    processes.push(started)
    return started
  }
  const kill = async () => {
    await Promise.all(processes.map((each) => each.kill()))
  }
  const stop = async () => {
    await kill()
    await db.destroy()
    await database.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  const api = () => {
    const last = processes.at(-1)
    if (!last) throw new Error("No backend was started")
    return last.api
  }
  return { db, api, start, kill, stop }
}
