// A PostgreSQL that others run, by its own tools: pg_dump and pg_restore of its version or a newer one.
import { spawnSync } from "node:child_process"
import { rmSync } from "node:fs"
import { join } from "node:path"
import { withDatabase } from "../postgres.mjs"
import { run } from "../processes.mjs"
import { Refusal } from "../say.mjs"
import { pack, unpack } from "./store.mjs"

const NAME = "database.dump"

/** Dumps the database of DATABASE_URL in one consistent snapshot, while it works. */
export async function backUpDatabase(url, folder) {
  const { version } = await facts(url)
  const tool = toolFor("pg_dump", version)
  const raw = join(folder, NAME)
  await run(tool, ["--format=custom", "--compress=0", "--no-owner", "--no-privileges", `--file=${raw}`], {
    env: connection(url),
    title: "pg_dump",
  })
  const file = await pack(folder, NAME, raw)
  rmSync(raw)
  return { database: { kind: "dump", postgres: version }, files: [file] }
}

/** Fills the empty database of DATABASE_URL. */
export async function restoreDatabase(url, folder, manifest) {
  const { version, tables } = await facts(url)
  if (tables > 0)
    throw new Refusal("The database of DATABASE_URL is not empty: a backup is restored into an empty one.")
  if (version < manifest.database.postgres)
    throw new Refusal(`The backup is of PostgreSQL ${manifest.database.postgres}, and DATABASE_URL is ${version}.`)
  const raw = join(folder, `.${NAME}`)
  await unpack(
    folder,
    manifest.files.find(({ name }) => name === `${NAME}.gz`),
    raw,
  )
  try {
    const { PGDATABASE, ...env } = connection(url)
    const args = [
      "--single-transaction",
      "--exit-on-error",
      "--no-owner",
      "--no-privileges",
      `--dbname=${PGDATABASE}`,
      raw,
    ]
    await run(toolFor("pg_restore", manifest.database.postgres), args, { env, title: "pg_restore" })
  } finally {
    rmSync(raw, { force: true })
  }
}

/** PostgreSQL's tools read servers of their own version and older. */
export function toolFor(name, version) {
  const { status, stdout } = spawnSync(name, ["--version"], { encoding: "utf8" })
  const found = status === 0 ? Number(/(\d+)/.exec(stdout)?.[1]) : undefined
  if (found !== undefined && found >= version) return name
  throw new Refusal(
    `The database is PostgreSQL ${version}, so ${name} ${version} or newer is needed, and ` +
      `${found === undefined ? "none is on this machine" : `this one is ${found}`}: install postgresql-client-${version}.`,
  )
}

/** The parts of the address as the tools' environment: a command line is read by every user of the machine. */
function connection(url) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  return {
    PGHOST: hostname,
    PGPORT: port || "5432",
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    ...(searchParams.get("sslmode") && { PGSSLMODE: searchParams.get("sslmode") }),
  }
}

const facts = (url) =>
  withDatabase(url, async (db) => {
    const { rows } = await db.query(
      `select current_setting('server_version_num')::int / 10000 as version,
        (select count(*)::int from pg_tables where schemaname = 'public') as tables`,
    )
    return rows[0]
  })
