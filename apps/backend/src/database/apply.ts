import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Any number: one process at a time applies the scripts. */
const ADVISORY_LOCK = 20_260_101

interface Script {
  name: string
  sql: string
}

/**
 * Brings functions, triggers and text search configurations to the state of `src/database/*.sql`: all scripts in the
 * order of their names, in one transaction, when their text is not the one applied last. Scripts must be repeatable.
 * Answers whether anything was done.
 */
export async function applyDatabase(pg: Knex, folder = __dirname): Promise<boolean> {
  const scripts = readScripts(folder)
  const hash = hashOf(scripts)
  if ((await appliedHash(pg)) === hash) return false
  return pg.transaction(async (transaction) => {
    await transaction.raw("select pg_advisory_xact_lock(?)", [ADVISORY_LOCK])
    await transaction.raw(
      "create table if not exists database_state (id text primary key, hash text not null, applied_at timestamptz not null)",
    )
    if ((await appliedHash(transaction)) === hash) return false
    for (const script of scripts) await run(transaction, script)
    await transaction.raw(
      "insert into database_state values ('scripts', ?, now()) on conflict (id) do update set hash = excluded.hash, applied_at = now()",
      [hash],
    )
    return true
  })
}

/** Whether the database stands as the scripts of this build say. */
export async function isApplied(pg: Knex, folder = __dirname): Promise<boolean> {
  return (await appliedHash(pg)) === hashOf(readScripts(folder))
}

function readScripts(folder: string): Script[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
  return names.map((name) => ({ name, sql: readFileSync(path.join(folder, name), "utf8") }))
}

function hashOf(scripts: Script[]): string {
  const hash = createHash("sha256")
  for (const { name, sql } of scripts) hash.update(`${name}\0${sql}\0`)
  return hash.digest("hex")
}

async function appliedHash(pg: Knex): Promise<string | undefined> {
  const there = await pg.raw<{ rows: { there: boolean }[] }>(
    "select to_regclass('database_state') is not null as there",
  )
  if (!there.rows[0]?.there) return undefined
  const { rows } = await pg.raw<{ rows: { hash: string }[] }>("select hash from database_state where id = 'scripts'")
  return rows[0]?.hash
}

async function run(pg: Knex, { name, sql }: Script): Promise<void> {
  try {
    // knex would read a bare question mark as a binding.
    await pg.raw(sql.replaceAll("?", "\\?"))
  } catch (error) {
    // knex puts the whole script before the database's own words.
    const words = error instanceof Error ? error.message.split(" - ").at(-1) : String(error)
    throw new Error(`src/database/${name}: ${words}`)
  }
}
