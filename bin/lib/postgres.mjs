import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { serve } from "./processes.mjs"
import { Refusal } from "./say.mjs"
import { ROOT } from "./settings.mjs"

const require = createRequire(import.meta.url)

/** Starts the embedded server and waits until it takes connections. `fast` gives up durability: for tests only. */
export async function startPostgres({ databaseDir, port, password, log, fast = false, onCrash }) {
  const flags = fast ? ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"] : []
  const server = serve(
    "PostgreSQL",
    process.execPath,
    [join(ROOT, "bin/lib/postgres-server.mjs"), JSON.stringify({ databaseDir, port, password, flags })],
    { log, onCrash },
  )
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    if (server.ended !== undefined) {
      const tail = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").slice(-8).join("\n") : ""
      throw new Refusal(`PostgreSQL could not start in ${databaseDir} (log: ${log}).\n${tail}`)
    }
    if (await connects(password, port)) return server
    await new Promise((r) => setTimeout(r, 150))
  }
  throw new Refusal(`PostgreSQL did not take connections on port ${port} within 60 s, log: ${log}`)
}

async function connects(password, port) {
  try {
    await withDatabase(adminUrl(password, port), (db) => db.query("select 1"))
    return true
  } catch {
    return false
  }
}

export const adminUrl = (password, port) => `postgres://postgres:${password}@localhost:${port}/postgres`

/** Opens one connection for `work`. */
export async function withDatabase(url, work) {
  const { Client } = require("pg")
  const db = new Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  db.on("error", () => {})
  await db.connect()
  try {
    return await work(db)
  } finally {
    await db.end()
  }
}

/** Makes the database when it is missing. */
export async function ensureDatabase(admin, name) {
  await withDatabase(admin, async (db) => {
    const { rowCount } = await db.query("select 1 from pg_database where datname = $1", [name])
    if (rowCount === 0) await db.query(`create database "${name}"`)
  })
}

/** Replaces `name` by a copy of `template`. */
export async function cloneDatabase(admin, name, template) {
  await withDatabase(admin, async (db) => {
    await db.query(`drop database if exists "${name}" with (force)`)
    await db.query(`create database "${name}" template "${template}"`)
  })
}
