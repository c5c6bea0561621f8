// How many statements PostgreSQL ran in one database, and how long it took over them: pg_stat_statements.
import { createRequire } from "node:module"
import { startPostgres, withDatabase } from "../bin/lib/postgres.mjs"
import { end } from "../bin/lib/processes.mjs"

const require = createRequire(import.meta.url)

/** Starts the cluster again with statements counted. Answers the new server. */
export async function countStatements(settings, postgres, log) {
  await withDatabase(settings.admin, async (db) => {
    await db.query("alter system set shared_preload_libraries = 'pg_stat_statements'")
    await db.query("alter system set pg_stat_statements.max = 20000")
  })
  await end(postgres)
  const counted = await startPostgres({
    databaseDir: settings.postgresDir,
    port: settings.postgresPort,
    password: settings.postgresPassword,
    log,
    fast: true,
  })
  await withDatabase(settings.admin, (db) => db.query("create extension if not exists pg_stat_statements"))
  return counted
}

const TOTAL = `
  select coalesce(sum(calls), 0)::float8 as calls, coalesce(sum(total_exec_time), 0)::float8 as milliseconds
  from pg_stat_statements
  where toplevel and dbid = (select oid from pg_database where datname = $1)`

/** Reads what ran in `database` so far, transaction control included. Close it when done. */
export async function openCounter(admin, database) {
  const { Client } = require("pg")
  const db = new Client({ connectionString: admin })
  await db.connect()
  await db.query("select pg_stat_statements_reset()")
  const read = async () => (await db.query(TOTAL, [database])).rows[0]
  return { read, idleRate: () => idleRate(read), close: () => db.end() }
}

const WATCH_MS = 10_000

/** Statements a millisecond, and their milliseconds a millisecond, when nobody asks for anything. */
async function idleRate(read) {
  const before = await read()
  await new Promise((resolve) => setTimeout(resolve, WATCH_MS))
  const after = await read()
  return {
    calls: (after.calls - before.calls) / WATCH_MS,
    milliseconds: (after.milliseconds - before.milliseconds) / WATCH_MS,
  }
}
